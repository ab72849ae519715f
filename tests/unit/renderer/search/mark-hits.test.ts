import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findHits } from '../../../../renderer/search/mark-hits.ts';

function hitsIn(html: string, query: string): string[] {
  const { window } = new JSDOM(html);
  globalThis.Node ??= window.Node;
  globalThis.NodeFilter ??= window.NodeFilter;
  return findHits(window.document.body, query).map(String);
}

describe('hits in the text', () => {
  it('are words in whatever case and accents they are written', () => {
    expect(hitsIn('<p>La Corée et la corée. Coréopsis.</p>', 'coree')).toEqual(['Corée', 'corée']);
  });

  it('are phrases, over the borders of inline elements', () => {
    expect(hitsIn('<p>the <em>sea</em> wall, and the sea-wall</p>', '"sea wall"')).toEqual([
      'sea wall',
      'sea-wall',
    ]);
  });

  it('are no phrases that reach from one block into the next', () => {
    expect(hitsIn('<p>by the sea</p><p>wall of stone</p>', '"sea wall"')).toEqual([]);
  });

  it('are words that begin as asked', () => {
    expect(hitsIn('<p>ferry, ferries, offer</p>', 'ferr*')).toEqual(['ferry', 'ferries']);
  });

  it('are not what must not be there, nor what is looked up elsewhere', () => {
    expect(hitsIn('<p>harbour ferry Gazette</p>', 'harbour -ferry publisher:gazette')).toEqual(['harbour']);
  });

  it('are none for a query without words', () => {
    expect(hitsIn('<p>harbour</p>', '')).toEqual([]);
    expect(hitsIn('<p>harbour</p>', 'is:unread')).toEqual([]);
    expect(hitsIn('', 'harbour')).toEqual([]);
  });

  it('are found in a long text without looking at it again and again', () => {
    const html = `<p>${'stone '.repeat(20)}</p>`.repeat(3000);
    const begin = performance.now();
    expect(hitsIn(`${html}<p>harbour</p>`, 'harbour')).toEqual(['harbour']);
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});
