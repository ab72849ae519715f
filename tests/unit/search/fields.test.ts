import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import type { LibraryInfo } from '../../../shared/library-info.ts';
import { capture, entry, indexForEachTest, photo, titles } from './samples.ts';

let index: SearchIndex;

indexForEachTest((fresh) => {
  index = fresh;
});

describe('words', () => {
  beforeEach(() => {
    index.put([
      entry({ content: { title: 'Corée', text: 'L’œuvre de l’agence, à la gare.' } }),
      entry({
        content: { title: 'Other', text: 'Nothing of it: 新闻报道 and サッカー, ภาษาไทย, 서울에서.' },
      }),
    ]);
  });

  it.each([
    ['coree', ['Corée']],
    ['CORÉE', ['Corée']],
    ['oeuvre', ['Corée']],
    ['agence gare', ['Corée']],
    ['l’agence', ['Corée']],
    ["d'agence", ['Corée']],
    ['"oeuvre de l’agence"', ['Corée']],
    ['"agence oeuvre"', []],
    ['gar*', ['Corée']],
    ['"la gar"*', ['Corée']],
    ['ga', []],
    ['corée nothing', []],
    ['corée OR nothing', ['Corée', 'Other']],
    ['corée OR (nothing -gare)', ['Corée', 'Other']],
    ['-gare', ['Other']],
    ['-gare -nothing', []],
    ['-(gare OR nothing)', []],
    ['gare NOT oeuvre', []],
    ['新闻', ['Other']],
    ['报道', ['Other']],
    ['新道', []],
    ['サッカー', ['Other']],
    ['ภาษา', ['Other']],
    ['서울', ['Other']],
    ['title:coree', ['Corée']],
    ['title:gare', []],
    ['text:gare', ['Corée']],
    ['text:corée', []],
    ['title:(corée OR other)', ['Corée', 'Other']],
    ['title:oth* text:"of it"', ['Other']],
  ])('%s', (query, found) => {
    expect(titles(index, query)).toEqual(found);
  });

  it('does not take what was typed for the syntax of the index', () => {
    for (const query of [
      '"NEAR(a b)"',
      'title:"x" ^corée',
      'corée + gare',
      '{title} gare',
      "gare'; DROP",
      'NEAR gare',
    ]) {
      expect(() => titles(index, query), query).not.toThrow();
    }
  });

  it('takes a query longer than anyone types', () => {
    const long = Array.from({ length: 1500 }, (_, number) => `w${number}`);
    expect(titles(index, long.join(' OR '))).toEqual([]);
    expect(titles(index, `${long.map((word) => `tag:${word}`).join(' OR ')} OR gare`)).toEqual(['Corée']);
    for (const inner of ['nothing', 'tag:none -title:x']) {
      const nested = `${`(gare OR (${inner} `.repeat(6)}gare${'))'.repeat(6)}`;
      expect(titles(index, nested), nested).toEqual(['Corée']);
    }
  });
});

describe('the fields of an article', () => {
  beforeEach(() => {
    index.put([
      entry({
        content: {
          title: 'Full',
          authors: [
            { name: 'Jane Sample', role: 'author', url: null },
            { name: 'Omar Doe', role: 'author', url: null },
          ],
          publisher: { name: 'The Sample Gazette', url: null },
          section: 'World news',
          keywords: ['shipping'],
          language: 'pt-BR',
          kind: 'opinion',
          url: 'https://www.gazette.example/world/2024/port-closed?page=2',
          text: 'The port.',
          wordCount: 900,
        },
        state: {
          notes: 'Ask the harbour master.',
          tags: ['ports', 'gone'],
          collections: ['summer'],
          highlights: [
            {
              id: '01J00000000000000000000000',
              quote: { exact: 'port', prefix: '', suffix: '' },
              position: { start: 4, end: 8 },
              colour: 'yellow',
              note: 'a strange turn',
              createdAt: '2024-06-01T08:00:00.000Z',
            },
          ],
        },
      }),
      entry({ content: { title: 'Empty', text: '', language: null, wordCount: 0 } }),
    ]);
    index.setInfo(info);
  });

  const info: LibraryInfo = {
    format: 1,
    id: '01J00000000000000000000000',
    createdAt: '2024-06-01T08:00:00.000Z',
    tags: {
      ports: { name: 'Ports & Harbours', colour: 'red', parent: null, mergedInto: null },
      gone: { name: 'Corée', colour: null, parent: null, mergedInto: 'coree-du-nord' },
      'coree-du-nord': { name: 'Corée du Nord', colour: null, parent: null, mergedInto: null },
      unused: { name: 'Unused', colour: null, parent: null, mergedInto: null },
    },
    collections: { summer: { name: 'Été 2024', order: [] } },
    savedSearches: [],
  };

  it.each([
    ['author:sample', true],
    ['author:"jane sample"', true],
    ['author:"sample omar"', false],
    ['publisher:gazette', true],
    ['publisher:"the sample gazette"', true],
    ['section:world', true],
    ['shipping', true],
    ['lang:pt', true],
    ['lang:pt-br', true],
    ['lang:PT_BR', true],
    ['lang:p', false],
    ['lang:p*', true],
    ['lang:pt-pt', false],
    ['kind:opinion', true],
    ['kind:(video OR opinion)', true],
    ['kind:article', false],
    ['site:gazette.example', true],
    ['site:www.gazette.example', true],
    ['site:https://gazette.example/x', true],
    ['site:gazette', true],
    ['site:gaz*', true],
    ['site:example', true],
    ['site:gazette.ex', false],
    ['site:other.example', false],
    ['url:port-closed', true],
    ['url:"world 2024"', true],
    ['url:https://www.gazette.example/world/2024/port-closed?page=2&utm_source=x#top', true],
    ['https://www.gazette.example/world/2024/port-closed?page=2', true],
    ['url:sport', false],
    ['note:harbour', true],
    ['note:strange', true],
    ['harbour', true],
    ['note:port', false],
    ['tag:ports', true],
    ['tag:"Ports & Harbours"', true],
    ['tag:"Corée du Nord"', true],
    ['tag:coree-du-nord', true],
    ['tag:gone', true],
    ['tag:corée', true],
    ['tag:port', false],
    ['tag:port*', true],
    ['tag:unused', false],
    ['collection:summer', true],
    ['collection:"été 2024"', true],
    ['collection:winter', false],
    ['words:>800', true],
    ['words:900', true],
    ['words:<900', false],
    ['words:100..1000', true],
    ['is:unread', true],
    ['is:starred', false],
    ['has:note', true],
    ['has:highlight', true],
    ['has:photo', false],
    ['title:full (tag:ports OR tag:none) -kind:video', true],
  ])('%s', (query, found) => {
    expect(titles(index, `${query} title:full`), query).toEqual(found ? ['Full'] : []);
    const negated = query.includes(' ') && !query.includes('"') ? `-(${query})` : `-${query}`;
    expect(titles(index, `${negated} title:full`), negated).toEqual(found ? [] : ['Full']);
  });

  it.each(['author', 'publisher', 'section', 'lang', 'site', 'url', 'note', 'tag', 'collection', 'text'])(
    '%s:none',
    (field) => {
      expect(titles(index, `${field}:none`)).toEqual(['Empty']);
      expect(titles(index, `-${field}:none`)).toEqual(['Full']);
    },
  );

  it('shows and counts the tag that another was merged into', () => {
    expect(
      index.list({ place: 'all', query: 'title:full', sort: 'saved', offset: 0, limit: 1 }).rows[0]?.tags,
    ).toEqual(['ports', 'coree-du-nord']);
    expect(index.overview().tags).toEqual([
      { slug: 'coree-du-nord', name: 'Corée du Nord', colour: null, parent: null, count: 1, total: 1 },
      { slug: 'ports', name: 'Ports & Harbours', colour: 'red', parent: null, count: 1, total: 1 },
      { slug: 'unused', name: 'Unused', colour: null, parent: null, count: 0, total: 0 },
    ]);
  });
});

describe('states', () => {
  it('knows what is incomplete', () => {
    index.put([
      entry({
        content: {
          title: 'Whole',
          photos: [photo(), photo({ file: null, src: null, role: 'caption-only' })],
        },
      }),
      entry({ content: { title: 'No image', photos: [photo({ file: null })] } }),
      entry({ content: { title: 'Cut', captures: [capture({ health: ['truncated'] })] } }),
      entry({ content: { title: 'Cut before', captures: [capture({ health: ['truncated'] }), capture()] } }),
    ]);
    expect(titles(index, 'is:incomplete')).toEqual(['Cut', 'No image']);
    expect(titles(index, 'has:photo')).toEqual(['No image', 'Whole']);
  });

  it('follows each click', () => {
    const one = entry({ content: { title: 'One' } });
    index.put([one]);
    expect(titles(index, 'is:unread')).toEqual(['One']);
    index.put([
      { ...one, state: { ...one.state, readAt: '2024-06-02T08:00:00.000Z', starred: true, tags: ['new'] } },
    ]);
    expect(titles(index, 'is:unread')).toEqual([]);
    expect(titles(index, 'is:read is:starred tag:new one')).toEqual(['One']);
    index.put([one]);
    expect(titles(index, 'tag:new')).toEqual([]);
  });
});
