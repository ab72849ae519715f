import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, foldWord, wordsOf } from '../../../shared/query/index.ts';

const letters = "aZé1œß ΣσςЁйİı新통น้ำ\u0301\u00ad’'s-.,\n\t 𝒜😀ﬁＡ".match(/./gsu) ?? [];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('the folded text', () => {
  it('has the words of the text, in their order, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldedText(text).split(' ')).toEqual(
          wordsOf(text).length === 0 ? [''] : wordsOf(text).map((word) => word.text),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('has each word folded, also those that are taken as they stand', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: word, start, end } of wordsOf(text)) {
          if (end - start <= 64) expect(word).toBe(foldWord(text.slice(start, end)));
          expect(foldWord(word)).toBe(word);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a word longer than any language has', () => {
  const long = `${'abcdefghij'.repeat(30)}end`;

  it('is whole, in pieces that follow one another', () => {
    const pieces = wordsOf(`before ${long} after`).map((word) => word.text);
    expect(pieces.slice(1, -1).join('')).toBe(long);
    expect(pieces.slice(1, -1).every((piece) => piece.length <= 64)).toBe(true);
    expect(foldedText(long)).toBe(pieces.slice(1, -1).join(' '));
  });

  it('differs from one that begins alike', () => {
    expect(foldedText(long)).not.toBe(foldedText(`${long}s`));
  });

  it('cuts no character in two', () => {
    for (const piece of wordsOf(`a${'𐐨'.repeat(100)}`)) expect(piece.text).not.toMatch(/\p{Surrogate}/u);
  });
});
