import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { credit, entry, indexForEachTest, photo } from './samples.ts';

let index: SearchIndex;
indexForEachTest((given) => {
  index = given;
});

const house = (name: string) => ({ name, url: null });

const published = (publishedAt: string | null, publisher: string | null = 'The Gazette') =>
  entry({ content: { publishedAt, publisher: publisher === null ? null : house(publisher) } });

describe('the timeline', () => {
  it('tells days apart where all was published within a season', () => {
    index.put([
      published('2024-03-01'),
      published('2024-03-01T09:30:00+01:00'),
      published('2024-04-02', null),
    ]);
    expect(index.timeline('all', '')).toEqual({
      unit: 'day',
      publishers: ['The Gazette'],
      spans: [
        { at: '2024-03-01', counts: [2, 0] },
        { at: '2024-04-02', counts: [0, 1] },
      ],
      total: 3,
      undated: 0,
      vague: 0,
    });
  });

  it('tells months apart over years, and years over decades', () => {
    index.put([published('2020-03-01'), published('2024-04')]);
    expect(index.timeline('all', '')).toMatchObject({
      unit: 'month',
      spans: [{ at: '2020-03' }, { at: '2024-04' }],
    });
    index.put([published('1980')]);
    expect(index.timeline('all', '')).toMatchObject({
      unit: 'year',
      spans: [{ at: '1980' }, { at: '2020' }, { at: '2024' }],
    });
  });

  it('says how many have no date, and how many one that is less precise than the spans', () => {
    index.put([published('2020-03-01'), published('2024'), published(null)]);
    expect(index.timeline('all', '')).toMatchObject({ unit: 'month', total: 3, undated: 1, vague: 1 });
  });

  it('is of what a query finds, and of nothing where it finds nothing', () => {
    index.put([published('2020-03-01'), published('2021-03-01', 'Harbour News')]);
    expect(index.timeline('all', 'publisher:"Harbour News"')).toMatchObject({
      publishers: ['Harbour News'],
      spans: [{ at: '2021-03-01', counts: [1, 0] }],
    });
    expect(index.timeline('all', 'zeppelin')).toMatchObject({ spans: [], total: 0, undated: 0, vague: 0 });
  });

  it('puts all but the most frequent publishers together', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    index.put(
      names.flatMap((name, at) =>
        Array.from({ length: names.length - at }, () => published('2024-03-01', name)),
      ),
    );
    expect(index.timeline('all', '')).toMatchObject({
      publishers: ['A', 'B', 'C', 'D', 'E'],
      spans: [{ counts: [7, 6, 5, 4, 3, 3] }],
    });
  });
});

describe('the library at a glance', () => {
  it('counts what is not in the trash', () => {
    index.put([
      entry({
        content: {
          publisher: house('The Gazette'),
          language: 'fr-CA',
          photos: [
            photo({ credit: credit('Jane Sample', { id: 'afp', name: 'AFP' }) }),
            photo({ credit: null }),
          ],
        },
        state: { tags: ['harbour'], starred: true },
      }),
      entry({ content: { publisher: house('The Gazette'), language: 'fr' }, state: { archived: true } }),
      entry({ content: { publisher: house('Gone'), language: 'de' }, trashed: true }),
    ]);
    expect(index.glance()).toMatchObject({
      articles: 2,
      starred: 1,
      archived: 1,
      photos: 2,
      photosWithoutCredit: 1,
      publishers: 1,
      photographers: 1,
      agencies: 1,
      tags: 1,
      languages: 1,
    });
    expect(index.glance().growth.reduce((sum, { saved }) => sum + saved, 0)).toBe(2);
  });

  it('leaves searches as they were', () => {
    index.put([published('2020-03-01'), entry({ content: { title: 'Zeppelin' } })]);
    const zeppelins = () => index.timeline('all', 'title:zeppelin').total;
    expect(zeppelins()).toBe(1);
    index.glance();
    expect(zeppelins()).toBe(1);
  });

  it('is all nothing in an empty library', () => {
    expect(index.glance()).toMatchObject({ articles: 0, words: 0, photos: 0, facets: [], growth: [] });
  });
});
