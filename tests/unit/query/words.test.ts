import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, wordsOf } from '../../../shared/query/index.ts';

function words(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

describe('the words of a text', () => {
  it.each([
    ['case and accents', 'Corée ÉTÉ naïve Ångström', ['coree', 'ete', 'naive', 'angstrom']],
    ['accents as characters of their own', 'Core\u0301e', ['coree']],
    [
      'ligatures',
      'Œuvre cœur encyclopædia Straße ﬁn',
      ['oeuvre', 'coeur', 'encyclopaedia', 'strasse', 'fin'],
    ],
    ['letters with a stroke', 'Łódź Ørsted Đorđe', ['lodz', 'orsted', 'dorde']],
    [
      'French elisions',
      'L’agence d’Art qu’il jusqu’à aujourd’hui',
      ['agence', 'art', 'il', 'a', 'aujourd', 'hui'],
    ],
    ['Italian elisions', "dell'arte un'altra c'è", ['arte', 'altra', 'e']],
    ['English possessives', 'the harbour’s boats, O’Neil', ['the', 'harbour', 'boats', 'o', 'neil']],
    ['hyphens and points', 'porte-avions e.g. 3.5', ['porte', 'avions', 'e', 'g', '3', '5']],
    ['soft hyphens and joiners', 'co\u00adopé\u200bration', ['cooperation']],
    ['full-width forms', 'ＡＢＣ１２', ['abc12']],
    ['Cyrillic', 'Ёлка МОЙ мои', ['елка', 'мой', 'мои']],
    ['Greek', 'Άγγελος ΆΓΓΕΛΟΣ', ['αγγελοσ', 'αγγελοσ']],
    ['Turkish', 'İstanbul ısı', ['istanbul', 'isi']],
    ['Arabic', 'أُمَّة آمال ليلى مدرسة', ['امه', 'امال', 'ليلي', 'مدرسه']],
    ['Hebrew', 'שָׁלוֹם', ['שלום']],
    ['Chinese', '新闻，報道', ['新', '闻', '報', '道']],
    ['Japanese, and its half-width kana', 'ガス ｶﾞｽ', ['ガ', 'ス', 'ガ', 'ス']],
    ['Korean', '서울에서', ['서', '울', '에', '서']],
    ['Thai, its marks on their letters', 'น้ำ', ['น้', 'ํา']],
    ['Latin among ideographs', 'AFP通信2024', ['afp', '通', '信', '2024']],
    ['letters that hold an apostrophe', 'ŉ ʹ', ['n']],
    ['Indic marks', 'हिन्दी', ['हिन्दी']],
    ['letters outside the basic plane', '𠮷野 𝔘n', ['𠮷', '野', 'un']],
    ['nothing but marks', '… — « » 🙂', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells where each stands', () => {
    expect(wordsOf('À l’Œuvre')).toEqual([
      { text: 'a', start: 0, end: 1 },
      { text: 'oeuvre', start: 4, end: 9 },
    ]);
  });

  it('is in order, within the text, and folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const word of words(text)) expect(foldWord(word)).toBe(word);
      }),
      { numRuns: 3000 },
    );
  });
});
