import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { entry, indexForEachTest } from './samples.ts';

let index: SearchIndex;

indexForEachTest((fresh) => {
  index = fresh;
});

function find(query: string) {
  return index.list({ place: 'all', query, sort: 'relevance', offset: 0, limit: 10 });
}

const long = 'quaylight'.repeat(40);

describe('nothing is cut at a length', () => {
  it('finds a very long word by all of it, and by how it begins', () => {
    index.put([
      entry({ content: { title: 'One', text: `It says ${long}end here.` } }),
      entry({ content: { title: 'Other', text: `It says ${long}other here.` } }),
    ]);
    expect(find(`${long}end`).rows.map(({ title }) => title)).toEqual(['One']);
    expect(find(`${long}*`).total).toBe(2);
    expect(find(long).total).toBe(0);
  });

  it('marks a very long word from its first letter to its last', () => {
    index.put([entry({ content: { text: `Before ${long}end after.` } })]);
    const [row] = find(`${long}end`).rows;
    expect(row?.hits.map(([start, end]) => row.snippet.slice(start, end))).toEqual([`${long}end`]);
  });

  it('shows the best passage of a text as long as a book', () => {
    const filler = 'Boats came and went all day without much to tell. '.repeat(6_000);
    index.put([entry({ content: { text: `${filler}At the very end the lighthouse spoke. ${filler}` } })]);
    expect(find('lighthouse').rows[0]?.snippet).toContain('At the very end the lighthouse spoke.');
  });
});

describe('a result of a great many', () => {
  it('has first what has the words in its headline, then where they stand together, then the rest', () => {
    const texts = Array.from({ length: 4_200 }, (_, at) => ({
      title: `Number ${at}`,
      text: 'port and far away from it all that we have of the sea',
    }));
    index.put(
      texts.map((content, at) =>
        entry({
          content: {
            ...content,
            ...(at === 17 && { title: 'Port and sea' }),
            ...(at === 900 && { text: 'the sea port' }),
          },
        }),
      ),
    );
    const { rows, total } = find('port sea');
    expect(total).toBe(4_200);
    expect(rows[0]?.title).toBe('Port and sea');
    expect(rows[1]?.title).toBe('Number 900');
  });
});
