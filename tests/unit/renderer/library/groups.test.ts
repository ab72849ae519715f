import { describe, expect, it } from 'vitest';
import { groupOf, requestInGroups } from '../../../../renderer/library/groups.ts';
import { startView } from '../../../../renderer/library/view.tsx';
import { english } from '../english.ts';
import { sampleRow } from '../rows.ts';

const now = new Date('2024-03-02T12:00:00');

describe('the headings of a list', () => {
  it('are days where it goes by time, and none where the reader wants none', () => {
    const row = sampleRow({ savedAt: '2024-03-02T08:00:00.000Z' });
    expect(groupOf(row, { grouping: 'day', sort: 'saved', now }, english)?.label).toBe('Today');
    expect(groupOf(row, { grouping: 'none', sort: 'saved', now }, english)).toBeNull();
    expect(groupOf(row, { grouping: 'day', sort: 'title', now }, english)).toBeNull();
  });

  it('are publishers in one spelling, and one for what has none', () => {
    const order = { grouping: 'publisher', sort: 'publisher', now } as const;
    const keyOf = (publisher: string | null) => groupOf(sampleRow({ publisher }), order, english)?.key;
    expect(keyOf('The Gazette')).toBe(keyOf('The GAZETTE'));
    expect(groupOf(sampleRow({ publisher: null }), order, english)?.label).toBe('No publisher known');
  });

  it('of publishers need a list that is ordered by them', () => {
    expect(requestInGroups(startView, 'saved', 'publisher').sort).toBe('publisher');
    expect(requestInGroups(startView, 'saved', 'day').sort).toBe('saved');
  });
});
