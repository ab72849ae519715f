import { describe, expect, it } from 'vitest';
import { countOf, stepFrom } from '../../../../renderer/photos/full-view/steps.ts';
import type { ShownPhoto } from '../../../../renderer/photos/shown-photo.ts';

function shown(index: number, src: string | null): ShownPhoto {
  const article = { id: '01J0000000000000000000000A', title: 'A quay', publisher: null, publishedAt: null };
  const nothing = { alt: null, width: null, height: null, captionHtml: null, credit: null, rivals: [] };
  return { article, index, photo: { file: null, src, role: 'body', caption: 'A quay', ...nothing } };
}

const photos = [shown(0, 'https://example.org/a.jpg'), shown(1, null), shown(2, 'https://example.org/b.jpg')];

describe('going through photos', () => {
  it('passes over a caption that has no image', () => {
    expect(stepFrom(photos, 0, 1)).toBe(2);
    expect(stepFrom(photos, 2, -1)).toBe(0);
  });

  it('ends at either end', () => {
    expect(stepFrom(photos, 2, 1)).toBeNull();
    expect(stepFrom(photos, 0, -1)).toBeNull();
  });

  it('counts the images alone', () => {
    expect(countOf(photos, 2)).toEqual({ number: 2, total: 2 });
  });
});
