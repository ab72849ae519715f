import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { entry, openSample, tempFolder, titles } from './samples.ts';

let index: SearchIndex;
let temp: ReturnType<typeof tempFolder>;

beforeEach(() => {
  temp = tempFolder();
  index = openSample(`${temp.folder}/index.sqlite`);
  index.put([
    entry({ content: { title: 'One', language: 'fr', text: 'On ferme la gare de Tours.' } }),
    entry({ content: { title: 'Many', language: 'fr', text: 'On ferme les gares de Tours.' } }),
    entry({ content: { title: 'Elsewhere', language: 'en', text: 'The news of new cities.' } }),
  ]);
});

afterEach(() => {
  index.close();
  temp.remove();
});

const byRank = (query: string) => titles(index, query, 'all', 'relevance');

describe('forms of a word', () => {
  it('are found, those as typed first', () => {
    expect(byRank('gare')).toEqual(['One', 'Many']);
    expect(byRank('gares')).toEqual(['Many', 'One']);
    expect(byRank('text:gares')).toEqual(['Many', 'One']);
    expect(titles(index, 'city')).toEqual(['Elsewhere']);
  });

  it('are not found where the word is quoted, in a phrase, with an asterisk, or left out', () => {
    expect(titles(index, '"gare"')).toEqual(['One']);
    expect(titles(index, '"la gares"')).toEqual([]);
    expect(titles(index, 'gares*')).toEqual(['Many']);
    expect(titles(index, 'tours -gares')).toEqual(['One']);
  });

  it('are what a bulk action takes too', () => {
    expect(index.matching('gares', null, 10)).toHaveLength(2);
  });
});
