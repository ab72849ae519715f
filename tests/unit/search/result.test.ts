import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { credit, entry, openSample, photo, tempFolder } from './samples.ts';

let index: SearchIndex;
let temp: ReturnType<typeof tempFolder>;

beforeEach(() => {
  temp = tempFolder();
  index = openSample(`${temp.folder}/index.sqlite`);
});

afterEach(() => {
  index.close();
  temp.remove();
});

const gazette = { name: 'The Sample Gazette', url: null };
const courier = { name: 'Courier of Nowhere', url: null };

describe('facets', () => {
  it('count what a result is of, the most frequent first', () => {
    const harbour = { text: 'The harbour is open.', language: 'en' };
    index.put([
      entry({ content: { ...harbour, publisher: gazette, publishedAt: '2019-04' } }),
      entry({ content: { ...harbour, publisher: gazette, publishedAt: '2021' }, state: { tags: ['sea'] } }),
      entry({ content: { ...harbour, publisher: courier, language: 'en-GB', publishedAt: null } }),
      entry({ content: { text: 'Nothing of it.', publisher: courier, language: 'fr' } }),
    ]);
    const facets = (query: string, field: string) =>
      index.facets('all', query).flatMap((one) => (one.field === field ? [[one.name, one.count]] : []));
    expect(facets('harbour', 'publisher')).toEqual([
      ['The Sample Gazette', 2],
      ['Courier of Nowhere', 1],
    ]);
    expect(facets('harbour', 'lang')).toEqual([['en', 3]]);
    expect(facets('harbour', 'date')).toEqual([
      ['2021', 1],
      ['2019', 1],
    ]);
    expect(facets('harbour', 'tag')).toEqual([['sea', 1]]);
    expect(facets('', 'lang')).toEqual([
      ['en', 3],
      ['fr', 1],
    ]);
  });

  it('name an agency as our data does, whatever the first credit called it', () => {
    for (const name of ['رويترز', 'Reuters', 'Рейтерс']) {
      const photos = [photo({ credit: credit(null, { id: 'reuters', name }) })];
      index.put([entry({ content: { photos } })]);
    }

    const agencies = index.facets('all', '').filter(({ field }) => field === 'agency');
    expect(agencies.map(({ name, count }) => [name, count])).toEqual([['Reuters', 3]]);
  });

  it('give terms that narrow the result to as many articles as they count', () => {
    index.put([
      entry({ content: { publisher: gazette, publishedAt: '2019-04', language: 'en' } }),
      entry({ content: { publisher: courier, publishedAt: '2020', language: 'en' } }),
    ]);
    for (const { term, count } of index.facets('all', '')) {
      const found = index.list({ place: 'all', query: term, sort: 'saved', offset: 0, limit: 10 });
      expect([term, found.total, found.problems]).toEqual([term, count, []]);
    }
  });
});

describe('advice', () => {
  beforeEach(() => {
    index.put([
      entry({ content: { text: 'The harbour reopens after the storm.', language: 'en' } }),
      entry({ content: { text: 'Порт открыт после бури.', language: 'ru' } }),
    ]);
  });

  it('suggests the nearest words that the library holds, and says what emptied the result', () => {
    expect(index.advice('all', 'harbuor storm')).toEqual({
      suggestion: 'harbour storm',
      emptiedBy: ['harbuor'],
    });
    expect(index.advice('all', 'порр')).toEqual({ suggestion: 'порт', emptiedBy: ['порр'] });
    expect(index.advice('all', 'title:(x) text:"the harbuor"').suggestion).toBeNull();
  });

  it('names every part that no article has, and suggests nothing where nothing is near', () => {
    expect(index.advice('all', 'xylophones harbour tag:gone')).toEqual({
      suggestion: null,
      emptiedBy: ['xylophones', 'tag:gone'],
    });
  });
});

describe('twins', () => {
  const story = Array.from({ length: 120 }, (_, at) => `word${at * 7} of the story`).join(' ');
  const other = Array.from({ length: 120 }, (_, at) => `else${at * 3} told apart`).join(' ');

  it('are the same page saved twice, and the same story elsewhere', () => {
    const one = entry({
      content: { title: 'One', text: story, url: 'https://a.example/1', publisher: gazette },
    });
    const again = entry({
      content: { title: 'Again', text: other, url: 'https://a.example/1?utm_source=x', publisher: gazette },
    });
    const wire = entry({
      content: {
        title: 'Wire',
        text: `Lead. ${story.slice(0, 1500)}`,
        url: 'https://b.example/2',
        publisher: courier,
      },
    });
    const apart = entry({
      content: { title: 'Apart', text: 'Quite another text of a few words only, as it were.' },
    });
    index.put([one, again, wire, apart]);
    const twins = (id: string) => index.twins(id).map(({ title, isSame }) => [title, isSame]);
    expect(twins(one.content.id)).toEqual([
      ['Again', true],
      ['Wire', false],
    ]);
    expect(twins(wire.content.id)).toEqual([['One', false]]);
    expect(twins(apart.content.id)).toEqual([]);
    const ids = [apart, one, wire].map(({ content }) => content.id);
    expect(index.alsoIn(ids).map(({ of, id }) => [of, id])).toEqual(
      expect.arrayContaining([[wire.content.id, one.content.id]]),
    );
    expect(index.alsoIn([apart.content.id])).toEqual([]);
  });

  it('are no longer told of an article that changed or is gone', () => {
    const one = entry({ content: { title: 'One', text: story, url: 'https://a.example/1' } });
    const wire = entry({
      content: { title: 'Wire', text: story, url: 'https://b.example/2', publisher: courier },
    });
    index.put([one, wire]);
    index.put([{ ...wire, content: { ...wire.content, text: other } }]);
    expect(index.twins(one.content.id)).toEqual([]);
    index.put([wire]);
    expect(index.twins(one.content.id)).toHaveLength(1);
    index.remove([wire.content.id]);
    expect(index.twins(one.content.id)).toEqual([]);
  });

  it('tell a text that was pasted twice, without an address', () => {
    const pasted = () =>
      entry({
        content: {
          text: 'A note of ten words that was pasted in twice today.',
          url: null,
          canonicalUrl: null,
          captures: [],
          publisher: null,
        },
      });
    const [one, two] = [pasted(), pasted()];
    index.put([one, two]);
    expect(index.twins(one.content.id)).toEqual([
      expect.objectContaining({ id: two.content.id, isSame: true }),
    ]);
  });
});

describe('the ids of rows', () => {
  it('are those of the same page, in the same order', () => {
    const entries = ['2021', '2019', '2020'].map((publishedAt) => entry({ content: { publishedAt } }));
    index.put(entries);
    const request = { place: 'all', query: '', sort: 'published', offset: 0, limit: 2 } as const;
    const ids = index.ids(request);
    expect(ids).toEqual(index.list(request).rows.map(({ id }) => id));
    expect(ids).toHaveLength(2);
    expect(index.ids({ ...request, offset: 2 })).toEqual([entries[1]?.content.id]);
    expect(index.ids({ ...request, query: 'date:yesterweek' })).toEqual([]);
  });
});

describe('the members of a result', () => {
  it('are given in order of id, a few at a time, as the place shows them', () => {
    const entries = [
      entry({ content: { title: 'Harbour' } }),
      entry({ content: { title: 'Harbour' }, state: { archived: true } }),
      entry({ content: { title: 'Harbour' } }),
    ].toSorted((one, other) => (one.content.id < other.content.id ? -1 : 1));
    index.put(entries);
    const live = entries.filter(({ state }) => !state.archived).map(({ content }) => content.id);
    expect(index.members('all', '', null, 10)).toEqual(live);
    expect(index.members('all', '', live[0] ?? null, 10)).toEqual(live.slice(1));
    expect(index.members('all', 'harbour', null, 2)).toHaveLength(2);
    expect(index.members('all', 'harbour', null, 10)).toHaveLength(3);
  });
});
