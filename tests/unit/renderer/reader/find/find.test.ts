import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  findPassages,
  rangeOfPassage,
  readBlocks,
} from '../../../../../renderer/reader/find/find-passages.ts';
import { wordsOffered } from '../../../../../renderer/reader/find/words-offered.ts';

function foundIn(html: string, wanted: string): string[] {
  const { window } = new JSDOM(html);
  globalThis.Node ??= window.Node;
  globalThis.NodeFilter ??= window.NodeFilter;
  const blocks = readBlocks([window.document.body]);
  return findPassages(blocks, wanted).map((passage) => String(rangeOfPassage(passage)));
}

describe('finding in an article', () => {
  it('folds case, accents and ligatures, in what is typed and in what is written', () => {
    expect(foundIn('<p>La Corée du Nord, la coree, l’œuvre.</p>', 'COREE')).toEqual(['Corée', 'coree']);
    expect(foundIn('<p>La Core\u0301e décomposée.</p>', 'corée')).toEqual(['Core\u0301e']);
    expect(foundIn('<p>l’œuvre, une oeuvre</p>', 'œuvre')).toEqual(['œuvre', 'oeuvre']);
    expect(foundIn('<p>Straße, strasse</p>', 'strasse')).toEqual(['Straße', 'strasse']);
  });

  it('finds parts of words, with the signs between them', () => {
    expect(foundIn('<p>harbours and harbour-masters</p>', 'harbour-m')).toEqual(['harbour-m']);
    expect(foundIn('<p>“It’s six,” she said – late.</p>', '"it\'s six," she said - l')).toHaveLength(1);
    expect(foundIn('<p>10 000 « tonnes »</p>', '10 000 « ton')).toEqual(['10 000 « ton']);
  });

  it('reads over soft hyphens, line breaks and inline elements, not over blocks', () => {
    expect(foundIn('<p>har\u00adbour   <em>mas</em>ter</p>', 'harbour master')).toHaveLength(1);
    expect(foundIn('<p>by the sea</p><p>wall</p>', 'sea wall')).toEqual([]);
    expect(foundIn('<p>by the sea</p><p>wall</p>', 'seawall')).toEqual([]);
  });

  it('covers captions and credits', () => {
    const html =
      '<figure><figcaption><p>The quay</p><p>Photo: <button>Alex Example</button> / AFP</p></figcaption></figure>';
    expect(foundIn(html, 'alex example / afp')).toEqual(['Alex Example / AFP']);
  });

  it('counts places that do not overlap, in the order of the text', () => {
    expect(foundIn('<p>aaaa</p><p>aa</p>', 'aa')).toEqual(['aa', 'aa', 'aa']);
    expect(foundIn('<p>words</p>', '  ')).toEqual([]);
    expect(foundIn('<p>words</p>', '')).toEqual([]);
  });

  it('knows scripts without cases and keeps their marks', () => {
    expect(foundIn('<p>港が再開した</p>', '再開')).toEqual(['再開']);
    expect(foundIn('<p>الْمِينَاءُ مفتوح</p>', 'الميناء')).toEqual(['الْمِينَاءُ']);
    expect(foundIn('<p>мой и мои</p>', 'мой')).toEqual(['мой']);
  });

  it('takes time that grows with the text alone', () => {
    const text = `<p>${'a'.repeat(200_000)}b</p>`;
    const began = performance.now();
    expect(foundIn(text, `${'a'.repeat(50)}b`)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('the words offered from a search', () => {
  it('are its words and phrases, without what is left out and without other fields', () => {
    expect(wordsOffered('harbour "sea wall" -ferry tag:x title:quay after:2020')).toEqual([
      'harbour',
      'sea wall',
      'quay',
    ]);
    expect(wordsOffered('is:unread')).toEqual([]);
  });
});
