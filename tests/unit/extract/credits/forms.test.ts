import { describe, expect, it } from 'vitest';
import { readCaption } from '../../../../main/extract/credits/index.ts';
import { englishLines } from './lines/english.ts';
import { frenchAndGermanLines } from './lines/french-german.ts';
import { furtherLines } from './lines/further.ts';
import { captionsWithoutCredit } from './lines/no-credit.ts';
import { furtherCaptions } from './lines/no-credit-further.ts';
import { rarerLines } from './lines/rarer.ts';
import { romanceAndNordicLines } from './lines/romance-nordic.ts';
import { worldLines } from './lines/world.ts';

interface Line {
  text: string;
  caption: string | null;
  creators: string[];
  agencies: string[];
  said: string[];
}

function linesOf(table: string): Line[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', caption = '', creators = '', agencies = '', said = ''] = line
        .replaceAll('⏎', '\n')
        .split(/ ⇒ ?/);
      return {
        text,
        caption: caption || null,
        creators: listed(creators),
        agencies: listed(agencies),
        said: said.split(', ').filter(Boolean),
      };
    });
}

function listed(names: string): string[] {
  return names.split('; ').filter((name) => name !== '');
}

function read(text: string): Line {
  const { caption, credit } = readCaption(text, 'text');
  const flags = (['handout', 'filePhoto', 'pool'] as const).filter((flag) => credit?.[flag]);
  const said = [
    ...flags,
    ...(credit?.licence ? [`licence=${credit.licence}`] : []),
    ...(credit?.rights ? [`rights=${credit.rights}`] : []),
    ...(credit?.courtesy.length ? [`courtesy=${credit.courtesy.join('; ')}`] : []),
  ];
  return {
    text,
    caption,
    creators: credit?.creators.map(({ name }) => name) ?? [],
    agencies: credit?.agencies.map(({ name }) => name) ?? [],
    said,
  };
}

describe.each([
  ['English', englishLines],
  ['French and German', frenchAndGermanLines],
  ['Romance, Nordic and Dutch', romanceAndNordicLines],
  ['the other scripts and languages', worldLines],
  ['rarer kinds', rarerLines],
  ['names that no list holds', furtherLines],
])('the forms of %s', (_, table) => {
  it.each(linesOf(table).map((line) => [line.text, line] as const))('reads %j', (text, line) => {
    expect(read(text)).toEqual(line);
  });
});

describe('a caption without a credit', () => {
  it.each(captionsWithoutCredit.trim().split('\n'))('stays whole: %j', (text) => {
    expect(readCaption(text, 'text')).toEqual({ caption: text, credit: null });
  });

  it.each(furtherCaptions.trim().split('\n'))('stays whole, with a full stop and without: %j', (text) => {
    const stop = /[\u3000-\u9fff]/.test(text) ? '。' : '.';
    for (const caption of [text, text + stop])
      expect(readCaption(caption, 'text')).toEqual({ caption, credit: null });
  });
});
