import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEmbedded } from '../../../../main/extract/embedded/index.ts';
import { embeddedLimits, embeddedSchema } from '../../../../shared/embedded.ts';
import { type DataSet, jpegWith, xmpPacket } from './jpeg-with.ts';

const dataSet = {
  instructions: 40,
  dateCreated: 55,
  timeCreated: 60,
  byLine: 80,
  byLineTitle: 85,
  headline: 105,
  credit: 110,
  source: 115,
  copyright: 116,
  caption: 120,
};

const plus = 'xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"';

function inXmp(description: string) {
  return readEmbedded(jpegWith({ xmp: xmpPacket(description) }))?.xmp;
}

function dateOf(...dataSets: DataSet[]) {
  return readEmbedded(jpegWith({ iptc: [[dataSet.credit, 'AFP'], ...dataSets] }))?.iptc?.dateCreated;
}

describe('the fields of an image', () => {
  test('are read from an IPTC block', () => {
    const image = jpegWith({
      iptc: [
        [dataSet.headline, 'Ferry at the quay'],
        [dataSet.caption, 'A ferry leaves\rthe harbour.'],
        [dataSet.byLine, 'Mila Brandt'],
        [dataSet.byLine, 'Zoë Ångström'],
        [dataSet.byLineTitle, 'STRINGER'],
        [dataSet.credit, 'AFP'],
        [dataSet.source, 'Sample Pictures'],
        [dataSet.copyright, '© 2024 Mila Brandt'],
        [dataSet.instructions, 'No resale'],
        [dataSet.dateCreated, '20240506'],
        [dataSet.timeCreated, '070809+0200'],
      ],
    });
    expect(readEmbedded(image)).toEqual({
      iptc: {
        headline: 'Ferry at the quay',
        caption: 'A ferry leaves the harbour.',
        byLines: ['Mila Brandt', 'Zoë Ångström'],
        byLineTitle: 'STRINGER',
        credit: 'AFP',
        source: 'Sample Pictures',
        copyright: '© 2024 Mila Brandt',
        dateCreated: '2024-05-06T07:08:09+02:00',
        instructions: 'No resale',
        usageTerms: null,
        webStatement: null,
        licence: null,
        licensor: null,
        digitalSourceType: null,
      },
      xmp: null,
    });
  });

  test('are read from an XMP packet, rights and licensor with them', () => {
    const fields = inXmp(`
      <photoshop:Headline>Ferry at the quay</photoshop:Headline>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A ferry leaves.</rdf:li></rdf:Alt></dc:description>
      <dc:creator><rdf:Seq><rdf:li>Mila Brandt</rdf:li><rdf:li>Zoë Ångström</rdf:li></rdf:Seq></dc:creator>
      <photoshop:AuthorsPosition>Staff</photoshop:AuthorsPosition>
      <photoshop:Credit>Reuters</photoshop:Credit>
      <photoshop:Source>Sample Pictures</photoshop:Source>
      <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2024 Mila Brandt</rdf:li></rdf:Alt></dc:rights>
      <photoshop:DateCreated>2024-05-06T07:08:09+02:00</photoshop:DateCreated>
      <photoshop:Instructions>No resale</photoshop:Instructions>
      <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Editorial use</rdf:li></rdf:Alt></xmpRights:UsageTerms>
      <xmpRights:WebStatement>https://pictures.example/rights</xmpRights:WebStatement>
      <plus:Licensor ${plus}><rdf:Seq><rdf:li rdf:parseType="Resource">
        <plus:LicensorName>Sample Pictures</plus:LicensorName>
        <plus:LicensorURL>https://pictures.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
      <e:DigitalSourceType xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
        >http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</e:DigitalSourceType>`);
    expect(fields).toEqual({
      headline: 'Ferry at the quay',
      caption: 'A ferry leaves.',
      byLines: ['Mila Brandt', 'Zoë Ångström'],
      byLineTitle: 'Staff',
      credit: 'Reuters',
      source: 'Sample Pictures',
      copyright: '© 2024 Mila Brandt',
      dateCreated: '2024-05-06T07:08:09+02:00',
      instructions: 'No resale',
      usageTerms: 'Editorial use',
      webStatement: 'https://pictures.example/rights',
      licence: null,
      licensor: { name: 'Sample Pictures', url: 'https://pictures.example/buy' },
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    });
  });

  test.each([
    ['as attributes', '<rdf:Bag><rdf:li plus:LicensorName="Sample Pictures"/></rdf:Bag>'],
    [
      'in a description',
      '<rdf:Seq><rdf:li><rdf:Description plus:LicensorName="Sample Pictures"/></rdf:li></rdf:Seq>',
    ],
  ])('tell the licensor written %s', (_, structure) => {
    const fields = inXmp(`<plus:Licensor ${plus}>${structure}</plus:Licensor>`);
    expect(fields?.licensor).toEqual({ name: 'Sample Pictures', url: null });
  });

  test('take the default of several languages', () => {
    const fields = inXmp(`<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="fr">Usage rédactionnel</rdf:li>
      <rdf:li xml:lang="x-default">Editorial use</rdf:li></rdf:Alt></xmpRights:UsageTerms>`);
    expect(fields?.usageTerms).toBe('Editorial use');
  });

  test('hold no address that is none of the web', () => {
    expect(
      inXmp(
        '<photoshop:Credit>AFP</photoshop:Credit><xmpRights:WebStatement>javascript:alert(1)</xmpRights:WebStatement>',
      ),
    ).toMatchObject({ credit: 'AFP', webStatement: null });
  });

  test('of both blocks stay apart', () => {
    const image = jpegWith({
      iptc: [[dataSet.credit, 'AFP']],
      xmp: xmpPacket('<photoshop:Credit>Reuters</photoshop:Credit>'),
    });
    expect(readEmbedded(image)).toMatchObject({ iptc: { credit: 'AFP' }, xmp: { credit: 'Reuters' } });
  });
});

describe('the date of an image', () => {
  test.each<[string, DataSet[], string | null]>([
    ['a day', [[dataSet.dateCreated, '20240506']], '2024-05-06'],
    ['a month alone', [[dataSet.dateCreated, '20240500']], '2024-05'],
    ['a year alone', [[dataSet.dateCreated, '20240000']], '2024'],
    [
      'a time that is none',
      [
        [dataSet.dateCreated, '20240506'],
        [dataSet.timeCreated, 'noon'],
      ],
      '2024-05-06',
    ],
    ['zeros', [[dataSet.dateCreated, '00000000']], null],
    ['words', [[dataSet.dateCreated, 'in spring']], null],
    ['a time alone', [[dataSet.timeCreated, '070809+0200']], null],
  ])('is as precise as it is known: %s', (_, dataSets, expected) => {
    expect(dateOf(...dataSets)).toBe(expected);
  });
});

describe('bytes that mean harm', () => {
  test('give bounded fields', () => {
    const image = jpegWith({
      iptc: [
        ...Array.from({ length: 300 }, (): DataSet => [dataSet.byLine, 'Mila Brandt']),
        [dataSet.caption, `x${'😀'.repeat(embeddedLimits.text)}`],
      ],
    });
    const embedded = readEmbedded(image);
    expect(embeddedSchema.parse(embedded)).toEqual(embedded);
    expect(embedded?.iptc?.byLines).toHaveLength(embeddedLimits.byLines);
    expect(embedded?.iptc?.caption).toMatch(/^x(?:😀)+$/u);
  });

  test('say nothing where nothing is said', () => {
    expect(readEmbedded(jpegWith({ iptc: [], xmp: xmpPacket('') }))).toBeNull();
    expect(readEmbedded(jpegWith({ iptc: [[dataSet.credit, ' \0']] }))).toBeNull();
    expect(readEmbedded(new Uint8Array())).toBeNull();
  });

  test('never throw and never break the schema, whatever a data set holds', () => {
    const sets = fc.array(
      fc.tuple(fc.constantFrom(...Object.values(dataSet)), fc.uint8Array({ maxLength: 60 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sets, (iptc) => {
        expect(embeddedSchema.nullable().safeParse(readEmbedded(jpegWith({ iptc }))).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('never throw where an image is cut or changed anywhere', () => {
    const image = jpegWith({
      iptc: [[dataSet.byLine, 'Mila Brandt']],
      xmp: xmpPacket('<dc:creator><rdf:Seq><rdf:li>Mila Brandt</rdf:li></rdf:Seq></dc:creator>'),
    });
    const place = fc.integer({ min: 0, max: image.length - 1 });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 0, max: 255 }), (end, at, value) => {
        const changed = image.slice(0, end + 1);
        changed[Math.min(at, end)] = value;
        expect(embeddedSchema.nullable().safeParse(readEmbedded(changed)).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
