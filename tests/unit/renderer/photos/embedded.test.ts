import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { I18nProvider } from '../../../../renderer/i18n/use-i18n.tsx';
import { EmbeddedFacts } from '../../../../renderer/photos/full-view/embedded-facts.tsx';
import { embeddedValues } from '../../../../renderer/photos/full-view/embedded-values.ts';
import { originWords } from '../../../../renderer/photos/full-view/origin-words.ts';
import type { Embedded, EmbeddedFields } from '../../../../shared/embedded.ts';
import { english } from '../english.ts';

function fields(values: Partial<EmbeddedFields>): EmbeddedFields {
  return {
    headline: null,
    caption: null,
    byLines: [],
    byLineTitle: null,
    credit: null,
    source: null,
    copyright: null,
    dateCreated: null,
    instructions: null,
    usageTerms: null,
    webStatement: null,
    licence: null,
    licensor: null,
    digitalSourceType: null,
    ...values,
  };
}

function shown(embedded: Embedded): string {
  const facts = createElement(EmbeddedFacts, { embedded });
  const markup = renderToStaticMarkup(I18nProvider({ value: english, children: facts }));
  return markup.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');
}

describe('what an image says of itself', () => {
  test('is one value where both blocks say it, whatever the case', () => {
    const embedded = { iptc: fields({ credit: 'AFP' }), xmp: fields({ credit: 'afp' }) };
    expect(embeddedValues(embedded)).toEqual([
      { field: 'credit', values: [{ text: 'afp', blocks: ['iptc', 'xmp'] }] },
    ]);
  });

  test('is the longer one where IPTC had to cut it', () => {
    const embedded = {
      iptc: fields({ copyright: '© Sample Pic', dateCreated: '2024-05-06' }),
      xmp: fields({ copyright: '© Sample Pictures', dateCreated: '2024-05-06T07:08:09' }),
    };
    expect(embeddedValues(embedded).map(({ values }) => values.map(({ text }) => text))).toEqual([
      ['2024-05-06T07:08:09'],
      ['© Sample Pictures'],
    ]);
  });

  test('is both where they disagree', () => {
    const embedded = {
      iptc: fields({ byLines: ['Mila Brandt'] }),
      xmp: fields({ byLines: ['Alex Example'] }),
    };
    expect(embeddedValues(embedded)).toEqual([
      {
        field: 'byLines',
        values: [
          { text: 'Mila Brandt', blocks: ['iptc'] },
          { text: 'Alex Example', blocks: ['xmp'] },
        ],
      },
    ]);
  });

  test('is shown in words, the rest left out', () => {
    const xmp = fields({
      byLines: ['Mila Brandt', 'Zoë Ångström'],
      dateCreated: '2024-05',
      licensor: { name: 'Sample Pictures', url: 'https://pictures.example/buy' },
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    });
    expect(shown({ iptc: null, xmp })).toBe(
      '|Written in the image|By-line|Mila Brandt, Zoë Ångström|Created|May 2024|Origin|made by a generative model' +
        '|Licensor|Sample Pictures · https://pictures.example/buy|',
    );
  });

  test('is marked where its blocks disagree', () => {
    const embedded = { iptc: fields({ credit: 'AFP' }), xmp: fields({ credit: 'Reuters' }) };
    expect(shown(embedded)).toBe(
      '|Written in the image|Credit|IPTC and XMP disagree|AFP |IPTC|Reuters |XMP|',
    );
  });
});

test('an origin that the list does not have is shown as it is written', () => {
  expect(originWords('https://other.example/types/constructor', english.t)).toBe(
    'https://other.example/types/constructor',
  );
});
