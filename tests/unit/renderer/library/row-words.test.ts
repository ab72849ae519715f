import { describe, expect, it } from 'vitest';
import { headlineOf, readingMinutes, rowName } from '../../../../renderer/library/row-words.ts';
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
