import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { entry, openSample, tempFolder, titles } from './samples.ts';

let index: SearchIndex;
let temp: ReturnType<typeof tempFolder>;

beforeEach(() => {
  temp = tempFolder();
  index = openSample(join(temp.folder, 'index.sqlite'));
});

afterEach(() => {
  index.close();
  temp.remove();
});

describe('words', () => {
  it('finds all of them, whatever their case and accents', () => {
    index.put([
      entry({ content: { title: 'Corée', text: 'L’œuvre de l’agence, à la gare.' } }),
      entry({ content: { title: 'Other', text: 'Nothing of it.' } }),
    ]);
    for (const query of [
      'coree',
      'CORÉE',
      'oeuvre',
      'agence gare',
      "l'agence",
      '"oeuvre de l’agence"',
      'gar*',
    ]) {
      expect(titles(index, query), query).toEqual(['Corée']);
    }
    expect(titles(index, 'corée nothing')).toEqual([]);
    expect(titles(index, 'corée OR nothing')).toEqual(['Corée', 'Other']);
    expect(titles(index, '-gare')).toEqual(['Other']);
  });
});
