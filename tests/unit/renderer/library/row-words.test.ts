import { describe, expect, it } from 'vitest';
import { alsoInWords, headlineOf, readingMinutes, rowName } from '../../../../renderer/library/row-words.ts';
import { english } from '../english.ts';
import { sampleRow } from '../rows.ts';

const now = new Date(2024, 5, 1);

describe('the words of a row', () => {
  it('begin with the headline', () => {
    const name = rowName(sampleRow({ unread: true, starred: true }), ['Ports'], english, now);
    expect(name).toBe(
      'The lighthouse is lit again, The Sample Gazette, 29 Feb, 2 min, unread, starred, Ports',
    );
  });

  it('tell what is missing', () => {
    const row = sampleRow({ title: ' ', publisher: null, wordCount: 0, missingPhotos: 2 });
    expect(rowName(row, [], english, now)).toBe('Without a headline, 29 Feb, 2 photos missing');
    expect(headlineOf({ title: '' }, english)).toBe('Without a headline');
  });

  it('fall back on the day it was saved', () => {
    const savedAt = new Date(2022, 10, 5, 12).toISOString();
    expect(rowName(sampleRow({ publishedAt: null, savedAt }), [], english, now)).toContain('5 Nov 2022');
  });

  it('round the time to read, and leave out what takes none', () => {
    expect([0, 39, 40, 230, 460, 3220].map(readingMinutes)).toEqual([0, 0, 1, 1, 2, 14]);
  });
});

describe('where else a story is told', () => {
  const by = (publisher: string | null, title = 'Lit again') => ({ of: 'a', id: 'b', title, publisher });

  it('names the other papers, a few of them', () => {
    const row = sampleRow({ publisher: 'The Sample Gazette' });
    expect(alsoInWords(row, [by('The Courier'), by('La Feuille'), by('The Courier')], english)).toBe(
      'Also in The Courier, La Feuille',
    );
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => by(name));
    expect(alsoInWords(row, many, english)).toBe('Also in A, B, C and 2 more');
  });

  it('is said of a page that was saved again in other words', () => {
    const row = sampleRow({ publisher: 'The Sample Gazette' });
    expect(alsoInWords(row, [by('The Sample Gazette')], english)).toBe('Saved once more');
    expect(alsoInWords(row, [], english)).toBe('');
  });
});
