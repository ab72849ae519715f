import { describe, expect, it } from 'vitest';
import { groupOfTime } from '../../../../renderer/library/day-groups.ts';
import { english } from '../english.ts';
import { sampleRow } from '../rows.ts';

const now = new Date(2024, 2, 10, 9, 0);

const published = (publishedAt: string | null) =>
  groupOfTime(sampleRow({ publishedAt }), 'published', now, english)?.label;

describe('the headings of the list', () => {
  it('are days in the last week', () => {
    expect(published('2024-03-10T00:30:00+09:00')).toBe('Today');
    expect(published('2024-03-09')).toBe('Yesterday');
    expect(published('2024-03-04')).toBe('Monday');
  });

  it('are months before that, and for dates that name no day', () => {
    expect(published('2024-03-03')).toBe('March 2024');
    expect(published('2023-12-31')).toBe('December 2023');
    expect(published('2023-12')).toBe('December 2023');
    expect(published('2019')).toBe('2019');
  });

  it('say where no date is known', () => {
    expect(published(null)).toBe('No date known');
  });

  it('do not call a day to come today', () => {
    expect(published('2024-03-11')).toBe('March 2024');
  });

  it('join days of one month under one key', () => {
    const key = (publishedAt: string) =>
      groupOfTime(sampleRow({ publishedAt }), 'published', now, english)?.key;
    expect(key('2024-02-01')).toBe(key('2024-02-29'));
    expect(key('2024-02-01')).not.toBe(key('2024-01-31'));
  });

  it('count days of saving in the time zone of the reader', () => {
    const savedAt = new Date(2024, 2, 9, 23, 30).toISOString();
    expect(groupOfTime(sampleRow({ savedAt }), 'saved', now, english)?.label).toBe('Yesterday');
  });

  it('are absent where the order is not by time', () => {
    expect(groupOfTime(sampleRow(), 'title', now, english)).toBeNull();
    expect(groupOfTime(sampleRow(), 'relevance', now, english)).toBeNull();
  });
});
