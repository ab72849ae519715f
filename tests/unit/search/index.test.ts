import { beforeEach, describe, expect, it } from 'vitest';
import type { IndexEntry, SearchIndex } from '../../../main/search/index.ts';
import { rowSchema } from '../../../shared/rows.ts';
import { capture, entry, hashOf, indexForEachTest, photo, titles } from './samples.ts';

let index: SearchIndex;

indexForEachTest((fresh) => {
  index = fresh;
});

describe('places', () => {
  const read = { readAt: '2024-06-02T08:00:00.000Z' };

  beforeEach(() => {
    index.put([
      entry({ content: { title: 'Plain port' } }),
      entry({ content: { title: 'Read port' }, state: read }),
      entry({ content: { title: 'Archived port' }, state: { archived: true, starred: true } }),
      entry({ content: { title: 'Starred port' }, state: { ...read, starred: true, tags: ['ports'] } }),
      entry({ content: { title: 'Trashed port' }, state: { tags: ['ports'] }, trashed: true }),
    ]);
  });

  it('lists each', () => {
    expect(titles(index, '', 'all')).toEqual(['Plain port', 'Read port', 'Starred port']);
    expect(titles(index, '', 'unread')).toEqual(['Plain port']);
    expect(titles(index, '', 'starred')).toEqual(['Archived port', 'Starred port']);
    expect(titles(index, '', 'archived')).toEqual(['Archived port']);
    expect(titles(index, '', 'trash')).toEqual(['Trashed port']);
  });

  it('searches each, and what is archived in all', () => {
    for (const query of ['port', 'port -sea', 'title:port OR tag:ports']) {
      expect(titles(index, query, 'all')).toEqual([
        'Archived port',
        'Plain port',
        'Read port',
        'Starred port',
      ]);
      expect(titles(index, query, 'unread')).toEqual(['Plain port']);
      expect(titles(index, query, 'starred')).toEqual(['Archived port', 'Starred port']);
      expect(titles(index, query, 'archived')).toEqual(['Archived port']);
      expect(titles(index, query, 'trash')).toEqual(['Trashed port']);
    }
    expect(titles(index, 'is:archived')).toEqual(['Archived port']);
  });

  it('counts what each lists', () => {
    expect(index.overview()).toEqual({
      all: 3,
      unread: 1,
      starred: 2,
      archived: 1,
      trash: 1,
      tags: [{ slug: 'ports', name: 'ports', colour: null, parent: null, count: 1, total: 1 }],
    });
    expect(index.stats()).toMatchObject({ articles: 4, trashed: 1, starred: 2, tags: 1 });
  });

  it('finds nothing, rather than everything, where nothing could be understood', () => {
    const { rows, total, problems } = index.list({
      place: 'all',
      query: 'auhtor:x',
      sort: 'saved',
      offset: 0,
      limit: 9,
    });
    expect([rows, total]).toEqual([[], 0]);
    expect(problems).toEqual([
      expect.objectContaining({ position: 0, reason: expect.stringContaining('author:') }),
    ]);
    expect(index.matching('auhtor:x', null, 10)).toEqual([]);
  });
});

describe('order', () => {
  beforeEach(() => {
    index.put([
      entry({
        content: {
          title: 'École du port',
          publishedAt: '2020',
          savedAt: '2024-01-03T00:00:00.000Z',
          text: 'A school.',
        },
      }),
      entry({
        content: {
          title: '“Avant” ',
          publishedAt: '2021-05-01T23:00:00-04:00',
          savedAt: '2024-01-01T00:00:00.000Z',
          text: 'The port, and much else that is said here about it.',
        },
      }),
      entry({
        content: {
          title: 'zèbre',
          publishedAt: '2021-05-02T01:00:00+02:00',
          savedAt: '2024-01-02T00:00:00.000Z',
          text: 'The port, and much else that is said here about it.',
        },
      }),
      entry({
        content: {
          title: 'Fenêtre',
          publishedAt: null,
          savedAt: '2023-01-01T00:00:00.000Z',
          text: 'The harbour and the port.',
        },
      }),
    ]);
  });

  it.each([
    ['', 'saved', ['École du port', 'zèbre', '“Avant” ', 'Fenêtre']],
    ['', 'published', ['“Avant” ', 'zèbre', 'École du port', 'Fenêtre']],
    ['', 'title', ['“Avant” ', 'École du port', 'Fenêtre', 'zèbre']],
    ['', 'relevance', ['École du port', 'zèbre', '“Avant” ', 'Fenêtre']],
    ['port', 'saved', ['École du port', 'zèbre', '“Avant” ', 'Fenêtre']],
    ['port', 'published', ['“Avant” ', 'zèbre', 'École du port', 'Fenêtre']],
    ['port', 'title', ['“Avant” ', 'École du port', 'Fenêtre', 'zèbre']],
  ] as const)('“%s” by %s', (query, sort, expected) => {
    expect(titles(index, query, 'all', sort)).toEqual(expected);
  });

  it('goes by publishers, whatever their case, those without one last', () => {
    const by = (name: string | null) => ({
      content: { publisher: name === null ? null : { name, url: null } },
    });
    for (const name of ['the Zephyr', null, 'École nouvelle', 'Anchor']) index.put([entry(by(name))]);
    const request = { place: 'all', query: '', sort: 'publisher', offset: 0, limit: 20 } as const;
    const found = index.list(request).rows.map(({ publisher }) => publisher);
    const own = found.filter((name) => name !== null);
    expect(own).toEqual(['Anchor', 'École nouvelle', 'the Zephyr']);
    expect(found.at(-1)).toBeNull();
  });

  it('puts what has the word in its title first, and the newer of equals', () => {
    const found = titles(index, 'port', 'all', 'relevance');
    expect(found[0]).toBe('École du port');
    expect(found.indexOf('“Avant” ')).toBeLessThan(found.indexOf('zèbre'));
  });

  it('favours words that stand together', () => {
    const rest = 'and so on, as one says, until nothing more is left to tell of the day';
    index.clear();
    index.put([
      entry({ content: { title: 'Apart', text: `The harbour ${rest}. A strike.`, publishedAt: '2024' } }),
      entry({ content: { title: 'Near', text: `A strike in the harbour ${rest}.`, publishedAt: '2020' } }),
      entry({
        content: { title: 'Adjoining', text: `A harbour strike in town ${rest}.`, publishedAt: '2010' },
      }),
    ]);
    expect(titles(index, 'harbour strike', 'all', 'relevance')).toEqual(['Adjoining', 'Near', 'Apart']);
  });

  it('gives the same rows page by page', () => {
    for (const sort of ['relevance', 'saved', 'published', 'title'] as const) {
      for (const query of ['', 'port']) {
        const page = (offset: number) => index.list({ place: 'all', query, sort, offset, limit: 1 });
        const rows = [0, 1, 2, 3].map((offset) => page(offset).rows[0]?.title);
        expect(rows, `${query} by ${sort}`).toEqual(titles(index, query, 'all', sort));
        expect(page(4)).toMatchObject({ rows: [], total: 4 });
      }
    }
  });

  it('ranks the newest of a great many, and lists the rest after them', () => {
    index.clear();
    const many = Array.from({ length: 5_000 }, (_, number) =>
      entry({
        content: {
          title: `Number ${number}`,
          text: 'port',
          savedAt: new Date(1e12 + number * 1000).toISOString(),
        },
      }),
    );
    index.put(many);
    const seen = new Set<string>();
    for (let offset = 0; offset < 5_000; offset += 500) {
      const { rows, total } = index.list({
        place: 'all',
        query: 'port',
        sort: 'relevance',
        offset,
        limit: 500,
      });
      expect(total).toBe(5_000);
      for (const { id } of rows) seen.add(id);
    }
    expect(seen.size).toBe(5_000);
  });
});

describe('rows', () => {
  it('have all that the list shows', () => {
    const one = entry({
      content: {
        title: 'Port',
        authors: [{ name: 'Jane Sample', role: 'author', url: null }],
        publisher: { name: 'Gazette', url: null },
        photos: [
          photo({ file: { hash: hashOf('b'), bytes: 1, mime: 'image/png', held: true } }),
          photo({ role: 'lead' }),
          photo({ file: null }),
          photo({ file: { hash: hashOf('c'), bytes: 1, mime: 'image/png', held: false } }),
        ],
      },
      state: { tags: ['ports'], starred: true },
    });
    index.put([one]);
    const [row] = index.list({ place: 'all', query: '', sort: 'saved', offset: 0, limit: 5 }).rows;
    expect(rowSchema.parse(row)).toEqual({
      id: one.content.id,
      title: 'Port',
      publisher: 'Gazette',
      authors: ['Jane Sample'],
      publishedAt: null,
      savedAt: one.content.savedAt,
      language: null,
      direction: 'ltr',
      excerpt: 'Nothing much.',
      wordCount: 2,
      tags: ['ports'],
      starred: true,
      archived: false,
      unread: true,
      photo: { hash: hashOf('a'), mime: 'image/jpeg' },
      photoCount: 4,
      missingPhotos: 2,
    });
    expect(row).toMatchObject({ score: 0, snippet: 'Nothing much.', hits: [] });
  });
});

describe('what is held', () => {
  let entries: IndexEntry[];

  beforeEach(() => {
    entries = [
      entry({ content: { title: 'One', url: 'https://a.example/one/', photos: [photo()] } }),
      entry({ content: { title: 'Two', canonicalUrl: 'https://a.example/two' }, trashed: true }),
    ];
    index.put(entries);
  });

  const idOf = (place: number) => entries[place]?.content.id ?? '';

  it('tells stamps, bytes and matches by id', () => {
    expect(index.stamps()).toEqual(new Map(entries.map(({ content, stamp }) => [content.id, stamp])));
    expect(index.articlesWith(hashOf('a'))).toEqual([idOf(0)]);
    expect(index.articlesWith(hashOf('b'))).toEqual([]);
    expect(index.matching('', null, 10)).toEqual([idOf(0)]);
  });

  it('walks all that matches in order of id', () => {
    const many = Array.from({ length: 7 }, () => entry({ content: { title: 'Many' } }));
    index.put(many.toReversed());
    const ids = many.map(({ content }) => content.id).toSorted();
    expect(index.matching('many', null, 3)).toEqual(ids.slice(0, 3));
    expect(index.matching('many', ids[2] ?? null, 100)).toEqual(ids.slice(3));
  });

  it('replaces, removes and forgets', () => {
    const [first] = entries;
    if (!first) throw new Error('no sample');
    index.put([{ ...first, content: { ...first.content, title: 'Changed', photos: [] }, stamp: 'later' }]);
    expect(titles(index, 'one')).toEqual([]);
    expect(titles(index, 'changed')).toEqual(['Changed']);
    expect(index.photos('', null, 10)).toEqual([]);
    expect(index.stamps().get(idOf(0))).toBe('later');
    index.remove([idOf(0), '01J00000000000000000000000']);
    expect(titles(index, 'changed')).toEqual([]);
    expect(index.byAddress('https://a.example/one')).toEqual([]);
    index.clear();
    expect(index.stamps().size).toBe(0);
    index.put(entries);
    expect(titles(index, 'one')).toEqual(['One']);
  });

  it('knows an article by every address it was captured from', () => {
    index.put([
      entry({
        content: {
          title: 'Three',
          captures: [
            capture({
              requestedUrl: 'http://short.example/x',
              finalUrl: 'https://a.example/three?id=3&utm_source=y',
            }),
          ],
        },
      }),
      entry({ content: { title: 'Live two', url: 'https://a.example/two#part' } }),
    ]);
    const titlesAt = (url: string) =>
      index.byAddress(url).map((id) => (id === idOf(1) ? 'Two' : id === idOf(0) ? 'One' : 'new'));
    expect(titlesAt('https://a.example/one')).toEqual(['One']);
    expect(titlesAt('http://A.example/one/?utm_campaign=z#top')).toEqual(['One']);
    expect(titlesAt('https://short.example/x')).toEqual(['new']);
    expect(titlesAt('https://a.example/three?id=3')).toEqual(['new']);
    expect(titlesAt('https://a.example/three?id=4')).toEqual([]);
    expect(titlesAt('https://a.example/two')).toEqual(['new', 'Two']);
    expect(titlesAt('no address')).toEqual([]);
  });

  it('remembers the times of folders, the last ones told', () => {
    const filling = index.filling();
    index.noteFolderTimes(
      [
        ['7K', 1714999999123.456],
        ['8A', 5],
      ],
      filling,
    );
    index.noteFolderTimes([['7K', 1714999999999.5]], filling);
    expect(index.folderTimes()).toEqual([['7K', 1714999999999.5]]);
  });

  it('remembers no times of before it was emptied', () => {
    const before = index.filling();
    index.noteFolderTimes([['7K', 5]], before);
    index.clear();
    expect(index.folderTimes()).toEqual([]);
    index.noteFolderTimes([['7K', 5]], before);
    expect(index.folderTimes()).toEqual([]);
    index.noteFolderTimes([['7K', 5]], index.filling());
    expect(index.folderTimes()).toEqual([['7K', 5]]);
  });
});
