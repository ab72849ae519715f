import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { credit, entry, indexForEachTest, photo, titles } from './samples.ts';

let index: SearchIndex;

indexForEachTest((fresh) => {
  index = fresh;
});

describe('photos', () => {
  const reuters = { id: 'reuters', name: 'Reuters' };
  const inArabic = { id: 'reuters', name: 'رويترز' };
  const local = { id: null, name: 'Harbour Press' };

  beforeEach(() => {
    index.put([
      entry({
        content: {
          title: 'Two',
          photos: [
            photo({ caption: 'The quay at dawn', credit: credit('Jane Sample', reuters) }),
            photo({ caption: 'A crane', credit: credit('Omar Doe', local) }),
          ],
        },
      }),
      entry({ content: { title: 'Arabic', photos: [photo({ credit: credit(null, inArabic) })] } }),
      entry({ content: { title: 'Bare', photos: [photo()] } }),
      entry({ content: { title: 'None' } }),
    ]);
  });

  it.each([
    ['caption:quay', ['Two']],
    ['quay', ['Two']],
    ['credit:"jane sample"', ['Two']],
    ['photographer:jane', ['Two']],
    ['photographer:jane agency:reuters', ['Two']],
    ['photographer:omar agency:reuters', []],
    ['caption:crane photographer:jane', []],
    ['photographer:(jane OR omar) agency:"harbour press"', ['Two']],
    ['photographer:jane -agency:reuters', []],
    ['photographer:omar -agency:reuters', ['Two']],
    ['agency:reuters', ['Arabic', 'Two']],
    ['agency:رويترز', ['Arabic', 'Two']],
    ['-agency:reuters', ['Bare', 'None']],
    ['agency:harbour', ['Two']],
    ['agency:none', ['Bare']],
    ['credit:none', ['Bare']],
    ['photographer:none', ['Arabic', 'Bare']],
    ['caption:none', ['Arabic', 'Bare']],
    ['photographer:none agency:reuters', ['Arabic']],
    ['agency:reuters quay', ['Two']],
    ['agency:reuters OR title:"none"', ['Arabic', 'None', 'Two']],
  ])('%s', (query, found) => {
    expect(titles(index, query)).toEqual(found);
  });

  it('are picked one by one by the fields that speak of them', () => {
    const picked = (query: string) =>
      index
        .photos(query, null, 100)
        .map(({ title, index: place }) => `${title} ${place}`)
        .toSorted();
    expect(picked('')).toEqual(['Arabic 0', 'Bare 0', 'Two 0', 'Two 1']);
    expect(picked('title:two')).toEqual(['Two 0', 'Two 1']);
    expect(picked('title:two photographer:omar')).toEqual(['Two 1']);
    expect(picked('title:two -photographer:omar')).toEqual(['Two 0']);
    expect(picked('agency:reuters')).toEqual(['Arabic 0', 'Two 0']);
    expect(picked('agency:none')).toEqual(['Bare 0']);
    expect(picked('quay')).toEqual(['Two 0', 'Two 1']);
    expect(picked('auhtor:x')).toEqual([]);
  });

  it('come in order, page by page', () => {
    const all = index.photos('', null, 100);
    const paged = [];
    for (let after = null, page = index.photos('', after, 1); page[0]; page = index.photos('', page[0], 1))
      paged.push(page[0]);
    expect(paged).toEqual(all);
    expect(all).toEqual(all.toSorted((a, b) => a.article.localeCompare(b.article) || a.index - b.index));
  });
});
