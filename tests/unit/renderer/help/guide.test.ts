import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findPages } from '../../../../renderer/help/find-pages.ts';
import { readGuide } from '../../../../scripts/guide/read-guide.mjs';
import { type GuidePage, guidePageSchema } from '../../../../shared/guide.ts';

const docs = new URL('../../../../docs/', import.meta.url);
const read = (file: string) => readGuide(readFileSync(new URL(file, docs), 'utf8'));
const guides: Record<string, GuidePage[]> = { English: read('guide.md'), French: read('guide.fr.md') };

describe.each(Object.entries(guides))('the guide in %s', (_language, pages) => {
  it('is made of pages with blocks', () => {
    expect(() => z.array(guidePageSchema).parse(pages)).not.toThrow();
    expect(pages.length).toBeGreaterThanOrEqual(10);
    expect(pages.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });

  it('has its pictures, each with words for who cannot see it', () => {
    const pictures = pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'));
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    expect(pictures.filter(({ src, alt }) => !existsSync(new URL(src, docs)) || alt.length < 10)).toEqual([]);
  });
});

it('has the same pages, pictures and examples in every language', () => {
  const shape = (pages: GuidePage[]) =>
    pages.map(({ id, blocks }) => ({
      id,
      kinds: blocks.map(({ kind }) => kind),
      same: blocks.flatMap((block) =>
        block.kind === 'picture'
          ? [block.src.replace('screenshots/fr/', 'screenshots/en/')]
          : block.kind === 'code'
            ? [block.text]
            : [],
      ),
    }));
  expect(shape(guides.French ?? [])).toEqual(shape(guides.English ?? []));
});

describe('reading a guide', () => {
  it('takes no markup, and no address but of the web', () => {
    expect(() => readGuide('## A {#a}\n\n<script>alert(1)</script>\n')).toThrow('html');
    expect(() => readGuide('## A {#a}\n\ntext <b>bold</b>\n')).toThrow('html');
    expect(
      readGuide('## A {#a}\n\n[x](javascript:alert) [y](https://a.example/) [z](#b)\n')[0]?.blocks,
    ).toEqual([
      {
        kind: 'paragraph',
        line: [
          { kind: 'text', text: 'x' },
          { kind: 'text', text: ' ' },
          { kind: 'link', text: 'y', to: 'https://a.example/' },
          { kind: 'text', text: ' ' },
          { kind: 'link', text: 'z', to: '#b' },
        ],
      },
    ]);
  });

  it('asks for an id of every page', () => {
    expect(() => readGuide('## Without one\n')).toThrow('{#id}');
  });
});

describe('finding in the guide', () => {
  const ids = (typed: string) => findPages(guides.French ?? [], typed).map(({ id }) => id);

  it('shows all pages while nothing is typed', () => {
    expect(ids('  ')).toHaveLength(guides.French?.length ?? 0);
  });

  it('finds by beginnings of words whatever their accents, pages with them in their title first', () => {
    expect(ids('cred')[0]).toBe('photos');
    expect(ids('etiq')).toContain('tags');
    expect(ids('zeppelin')).toEqual([]);
  });
});
