import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../main/extract/index.ts';
import { europe } from './shapes/europe.ts';
import type { ExpectedPhoto, Shape } from './shapes/shape.ts';
import { systems } from './shapes/systems.ts';
import { wiresAndEnglish } from './shapes/wires-and-english.ts';
import { world } from './shapes/world.ts';

function photosOf({ head = '', body }: Shape): ExpectedPhoto[] {
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>Ferry returns</title>${head}</head><body>${body}</body></html>`;
  const { photos } = extractArticle({
    bytes: new TextEncoder().encode(html),
    contentType: 'text/html; charset=utf-8',
    mime: 'text/html',
    url: 'https://news.example/2024/05/ferry-returns.html',
    at: '2024-05-06T12:00:00Z',
  });
  return photos.map(({ caption, credit }) => ({
    caption,
    creators: (credit?.creators ?? []).map(({ name }) => name),
    agencies: (credit?.agencies ?? []).map(({ name }) => name),
  }));
}

describe.each([
  ['wires and English-language outlets', wiresAndEnglish],
  ['outlets of the European continent', europe],
  ['outlets of the world', world],
  ['systems that sites are built with', systems],
])('photos of %s', (_, shapes) => {
  it.each(shapes.map((shape) => [shape.shape, shape] as const))('are read from %s', (_name, shape) => {
    expect(photosOf(shape)).toEqual(shape.photos);
  });
});
