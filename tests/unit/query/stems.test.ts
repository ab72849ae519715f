import { describe, expect, it } from 'vitest';
import { foldWord, type StemLanguage, stemOf, wordsToMark } from '../../../shared/query/index.ts';

const families: [StemLanguage, string[]][] = [
  ['en', ['election', 'elections']],
  ['en', ['city', 'cities']],
  ['en', ['strike', 'strikes', 'striking']],
  ['en', ['plan', 'plans', 'planned', 'planning']],
  ['en', ['church', 'churches']],
  ['fr', ['gare', 'gares']],
  ['fr', ['national', 'nationale', 'nationaux', 'nationales']],
  ['fr', ['bateau', 'bateaux']],
  ['fr', ['moyen', 'moyenne', 'moyennes']],
  ['de', ['Stadt', 'Städte', 'Städten']],
  ['de', ['Wahl', 'Wahlen']],
  ['de', ['Bahnhof', 'Bahnhöfe', 'Bahnhofs']],
  ['es', ['ciudad', 'ciudades']],
  ['es', ['luz', 'luces']],
  ['es', ['gobierno', 'gobiernos']],
  ['it', ['banca', 'banche']],
  ['it', ['elezione', 'elezioni']],
  ['pt', ['eleição', 'eleições']],
  ['nl', ['partij', 'partijen']],
];

const apart: [StemLanguage, string, string][] = [
  ['en', 'news', 'new'],
  ['en', 'rat', 'rating'],
  ['en', 'bus', 'bu'],
  ['fr', 'mois', 'moi'],
  ['fr', 'cours', 'cour'],
  ['de', 'Bad', 'Bade'],
];

describe('stems', () => {
  it.each(families)('%s: %j are forms of one word', (language, words) => {
    const stems = words.map((word) => stemOf(foldWord(word), language));
    expect(new Set(stems).size, stems.join(', ')).toBe(1);
  });

  it.each(apart)('%s: %s is no form of %s', (language, one, other) => {
    expect(stemOf(foldWord(one), language)).not.toBe(stemOf(foldWord(other), language));
  });
});

describe('marks', () => {
  const marked = (query: string, text: string) =>
    wordsToMark(query)(text).map(([start, end]) => text.slice(start, end));

  it('are on the other forms of a word too', () => {
    expect(marked('gares', 'La gare et les gares de Lyon')).toEqual(['gare', 'gares']);
  });

  it('are on nothing but the word where it is quoted, or is a name', () => {
    expect(marked('"gares"', 'La gare et les gares')).toEqual(['gares']);
    expect(marked('photographer:martins', 'Martin and Martins')).toEqual(['Martins']);
  });
});
