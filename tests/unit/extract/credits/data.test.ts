import { describe, expect, it } from 'vitest';
import { balticToAegeanWords } from '../../../../main/extract/credits/data/words/baltic-to-aegean.ts';
import { eastAsianWords } from '../../../../main/extract/credits/data/words/east-asian.ts';
import { furtherWords } from '../../../../main/extract/credits/data/words/further.ts';
import { germanicWords } from '../../../../main/extract/credits/data/words/germanic.ts';
import { middleEasternWords } from '../../../../main/extract/credits/data/words/middle-eastern.ts';
import { romanceWords } from '../../../../main/extract/credits/data/words/romance.ts';
import { slavicWords } from '../../../../main/extract/credits/data/words/slavic.ts';
import { southAsianWords } from '../../../../main/extract/credits/data/words/south-asian.ts';
import { southEastAsianWords } from '../../../../main/extract/credits/data/words/south-east-asian.ts';
import { agencyIdsOf, readCaption } from '../../../../main/extract/credits/index.ts';
import { agencySpellings } from '../../../../main/extract/credits/lexicon/agency-tables.ts';

const languages = [
  ...germanicWords,
  ...romanceWords,
  ...slavicWords,
  ...balticToAegeanWords,
  ...middleEasternWords,
  ...southAsianWords,
  ...southEastAsianWords,
  ...eastAsianWords,
  ...furtherWords,
];

const spellings = agencySpellings();
describe('the data of the grammar', () => {
  it('knows cue words of twenty-five languages at least, each language once', () => {
    const withCues = languages.filter(({ photo = '', credit = '' }) => photo !== '' || credit !== '');
    const codes = languages.map(({ language }) => language);
    expect(new Set(codes).size).toBe(codes.length);
    expect(withCues.length).toBeGreaterThanOrEqual(25);
  });

  it('knows three hundred agencies, stock sites and collectives at least', () => {
    const sources = new Set(spellings.filter(({ proof }) => proof === 'sure').map(({ id }) => id));
    expect(sources.size).toBeGreaterThanOrEqual(300);
  });

  it('knows agencies in several scripts', () => {
    const scripts = [
      'Latin',
      'Cyrillic',
      'Arabic',
      'Han',
      'Katakana',
      'Hangul',
      'Hebrew',
      'Greek',
      'Devanagari',
      'Thai',
    ];
    for (const script of scripts) {
      const pattern = new RegExp(`\\p{Script=${script}}`, 'u');
      expect(spellings.some(({ spelling }) => pattern.test(spelling))).toBe(true);
    }
    expect(agencyIdsOf('رويترز')).toEqual(agencyIdsOf('Reuters'));
    expect(agencyIdsOf('路透社')).toEqual(agencyIdsOf('Рейтер'));
    expect(agencyIdsOf('الفرنسية')).toEqual(agencyIdsOf('AFP'));
  });

  it('reads a picture’s word and mark before a name in every language that has the word', () => {
    for (const { language, photo } of languages) {
      const cue = photo?.split(';')[0]?.trim();
      if (!cue) continue;
      const { credit } = readCaption(`The quay. ${cue}: Nora Quill / AFP`, 'text');
      expect([language, credit?.creators[0]?.name, credit?.agencies[0]?.name]).toEqual([
        language,
        'Nora Quill',
        'AFP',
      ]);
    }
  });
});
