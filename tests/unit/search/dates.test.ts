import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { entry, indexForEachTest, titles } from './samples.ts';

let index: SearchIndex;

indexForEachTest((fresh) => {
  index = fresh;
});

describe('dates', () => {
  beforeEach(() => {
    const dated = (publishedAt: string | null) =>
      entry({ content: { title: publishedAt ?? 'undated', publishedAt } });
    index.put(
      [
        null,
        '2018',
        '2019',
        '2019-04',
        '2019-04-23',
        '2019-04-23T23:30:00-05:00',
        '2019-05-01T00:30:00+02:00',
        '2024-06-10',
      ].map(dated),
    );
  });

  it.each([
    [
      'date:2019',
      ['2019', '2019-04', '2019-04-23', '2019-04-23T23:30:00-05:00', '2019-05-01T00:30:00+02:00'],
    ],
    ['date:2019-04', ['2019-04', '2019-04-23', '2019-04-23T23:30:00-05:00']],
    ['date:2019-04-23', ['2019-04-23', '2019-04-23T23:30:00-05:00']],
    ['date:2019-04-24', []],
    ['date:2019-05', ['2019-05-01T00:30:00+02:00']],
    ['date:2019-04-23T23', []],
    ['date:2019-04-23T23:30', ['2019-04-23T23:30:00-05:00']],
    ['date:2018..2019-04-23', ['2018', '2019-04-23', '2019-04-23T23:30:00-05:00']],
    ['date:..2018', ['2018']],
    ['date:2024..', ['2024-06-10']],
    ['before:2019', ['2018']],
    ['before:2019-04', ['2018']],
    ['before:2019-05', ['2018', '2019-04', '2019-04-23', '2019-04-23T23:30:00-05:00']],
    ['after:2019-04-23', ['2019-05-01T00:30:00+02:00', '2024-06-10']],
    [
      'after:2018',
      [
        '2019',
        '2019-04',
        '2019-04-23',
        '2019-04-23T23:30:00-05:00',
        '2019-05-01T00:30:00+02:00',
        '2024-06-10',
      ],
    ],
    ['date:7d', ['2024-06-10']],
    ['date:4d', []],
    ['date:1m', ['2024-06-10']],
    ['date:never', ['undated']],
  ])('%s', (query, found) => {
    expect(titles(index, query).toSorted()).toEqual(found);
  });

  it('knows when an article was saved and read', () => {
    index.clear();
    index.put([
      entry({
        content: { title: 'Old', savedAt: '2023-01-02T10:00:00.000Z' },
        state: { readAt: '2024-06-15T11:00:00.000Z' },
      }),
      entry({ content: { title: 'New', savedAt: '2024-06-15T10:00:00.000Z' } }),
    ]);
    expect(titles(index, 'saved:7d')).toEqual(['New']);
    expect(titles(index, 'saved:1h')).toEqual([]);
    expect(titles(index, 'saved:3h')).toEqual(['New']);
    expect(titles(index, 'saved:today')).toEqual(['New']);
    expect(titles(index, 'saved:2023-01-02')).toEqual(['Old']);
    expect(titles(index, 'saved:<2024')).toEqual(['Old']);
    expect(titles(index, 'read:never')).toEqual(['New']);
    expect(titles(index, 'read:2h')).toEqual(['Old']);
    expect(titles(index, 'read:yesterday')).toEqual([]);
  });
});
