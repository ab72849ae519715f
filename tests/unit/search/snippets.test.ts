import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { credit, entry, indexForEachTest, photo } from './samples.ts';

let index: SearchIndex;

indexForEachTest((fresh) => {
  index = fresh;
});

const filler = 'Boats came and went all day without much to tell. '.repeat(20);

function snippetOf(query: string): { snippet: string; marked: string[] } {
  const [row] = index.list({ place: 'all', query, sort: 'relevance', offset: 0, limit: 1 }).rows;
  const { snippet, hits } = row ?? { snippet: '', hits: [] };
  return { snippet, marked: hits.map(([start, end]) => snippet.slice(start, end)) };
}

describe('snippets', () => {
  it('show the passage where most of the words stand together', () => {
    index.put([
      entry({ content: { text: `The port. ${filler}\n\nAt the port,\nthe Grève began. ${filler}` } }),
    ]);
    const { snippet, marked } = snippetOf('port greve');
    expect(marked).toEqual(['port', 'Grève']);
    expect(snippet).toMatch(/^…\S.*At the port, the Grève began\. .*\S…$/);
    expect(snippet.length).toBeLessThan(260);
  });

  it('begin with the text where the hit does', () => {
    index.put([entry({ content: { text: 'Short port.' } })]);
    expect(snippetOf('port')).toEqual({ snippet: 'Short port.', marked: ['port'] });
  });

  it('are from caption, credit, standfirst or note where the hit is there', () => {
    index.put([
      entry({
        content: {
          standfirst: 'What the mayor said',
          text: filler,
          excerpt: 'Boats came.',
          photos: [photo({ caption: 'The quay at dawn', credit: credit('Jane Sample', null) })],
        },
        state: { notes: 'Ask Olaf.' },
      }),
    ]);
    expect(snippetOf('mayor').marked).toEqual(['mayor']);
    expect(snippetOf('quay')).toEqual({ snippet: 'The quay at dawn', marked: ['quay'] });
    expect(snippetOf('caption:dawn')).toEqual({ snippet: 'The quay at dawn', marked: ['dawn'] });
    expect(snippetOf('photographer:jane')).toEqual({ snippet: 'Jane Sample', marked: ['Jane'] });
    expect(snippetOf('note:olaf')).toEqual({ snippet: 'Ask Olaf.', marked: ['Olaf'] });
    expect(snippetOf('has:photo')).toEqual({ snippet: 'Boats came.', marked: [] });
  });

  it('mark whole phrases and beginnings, and nothing that is left out', () => {
    index.put([entry({ content: { text: 'The port was closed; ports are.' } })]);
    expect(snippetOf('"the port"').marked).toEqual(['The port']);
    expect(snippetOf('port*').marked).toEqual(['port', 'ports']);
    expect(snippetOf('port -sea').marked).toEqual(['port', 'ports']);
  });

  it('do not cut characters in two', () => {
    index.put([entry({ content: { text: `${'𠮷野家'.repeat(300)}港口${'𠮷野家'.repeat(300)}` } })]);
    const { snippet, marked } = snippetOf('港口');
    expect(marked).toEqual(['港口']);
    expect(snippet).not.toMatch(/\p{Surrogate}/u);
  });
});
