import { describe, expect, it } from 'vitest';
import { embeddedCredits, readEmbedded } from '../../../../main/extract/embedded/index.ts';
import type { Credit } from '../../../../shared/credit.ts';
import { jpegWith, xmpPacket } from './jpeg-with.ts';

const byLine = 80;
const byLineTitle = 85;
const credit = 110;
const source = 115;
const copyright = 116;
const caption = 120;
const instructions = 40;

function creditsIn(bytes: Uint8Array): Credit[] {
  const embedded = readEmbedded(bytes);
  return embedded === null ? [] : embeddedCredits(embedded);
}

describe('credits in an image', () => {
  it('reads by-line and credit of an IPTC block', () => {
    const [read] = creditsIn(
      jpegWith({
        iptc: [
          [byLine, 'Mila Brandt'],
          [credit, 'AFP'],
          [copyright, 'Copyright Mila Brandt, all rights reserved'],
        ],
      }),
    );
    expect(read).toMatchObject({
      raw: 'Mila Brandt / AFP',
      source: 'iptc',
      rights: 'Copyright Mila Brandt, all rights reserved',
    });
    expect(read?.creators.map(({ name }) => name)).toEqual(['Mila Brandt']);
    expect(read?.agencies.map(({ name }) => name)).toEqual(['AFP']);
  });

  it('keeps the accents of a by-line, and all of several', () => {
    const [read] = creditsIn(
      jpegWith({
        iptc: [
          [byLine, 'Zoë Ångström'],
          [byLine, 'Łukasz Źrebak'],
        ],
      }),
    );
    expect(read?.raw).toBe('Zoë Ångström, Łukasz Źrebak');
  });

  it('takes the source where no credit is given', () => {
    const [read] = creditsIn(
      jpegWith({
        iptc: [
          [byLine, 'Mila Brandt'],
          [source, 'dpa'],
        ],
      }),
    );
    expect(read?.agencies.map(({ name }) => name)).toEqual(['dpa']);
  });

  it('names nobody twice where the credit repeats the by-line', () => {
    const [read] = creditsIn(
      jpegWith({
        iptc: [
          [byLine, 'Mila Brandt'],
          [credit, 'Mila Brandt / AFP'],
        ],
      }),
    );
    expect(read?.raw).toBe('Mila Brandt / AFP');
  });

  it('takes the credit from the caption where no field has it', () => {
    const [read] = creditsIn(jpegWith({ iptc: [[caption, 'A ferry leaves the harbour. Mila Brandt/AFP']] }));
    expect(read?.agencies.map(({ name }) => name)).toEqual(['AFP']);
  });

  it('sees a handout in the instructions', () => {
    const [read] = creditsIn(
      jpegWith({
        iptc: [
          [credit, 'AFP'],
          [byLineTitle, 'Handout'],
          [instructions, 'EDITORIAL USE ONLY'],
        ],
      }),
    );
    expect(read?.handout).toBe(true);
  });

  it('reads creator, credit and rights of an XMP packet', () => {
    const [read] = creditsIn(
      jpegWith({
        xmp: xmpPacket(`<dc:creator><rdf:Seq><rdf:li>Mila Brandt</rdf:li></rdf:Seq></dc:creator>
          <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">2024 Mila Brandt</rdf:li></rdf:Alt></dc:rights>
          <photoshop:Credit>Reuters</photoshop:Credit>
          <xmpRights:WebStatement>https://example.org/licence</xmpRights:WebStatement>`),
      }),
    );
    expect(read).toMatchObject({
      raw: 'Mila Brandt / Reuters',
      source: 'xmp',
      rights: '2024 Mila Brandt',
      licence: 'https://example.org/licence',
    });
  });

  it('reads XMP that is written as attributes', () => {
    const packet = xmpPacket('').replace('rdf:about=""', 'rdf:about="" photoshop:Credit="Reuters"');
    expect(creditsIn(jpegWith({ xmp: packet }))[0]?.raw).toBe('Reuters');
  });

  it('gives both where both are there, IPTC first', () => {
    const image = jpegWith({
      iptc: [[credit, 'AFP']],
      xmp: xmpPacket('<photoshop:Credit>Reuters</photoshop:Credit>'),
    });
    expect(creditsIn(image).map((read) => [read.source, read.raw])).toEqual([
      ['iptc', 'AFP'],
      ['xmp', 'Reuters'],
    ]);
  });

  it('reads a slice of a larger buffer', () => {
    const image = jpegWith({ iptc: [[credit, 'AFP']] });
    const padded = new Uint8Array(image.length + 20);
    padded.set(image, 10);
    expect(creditsIn(padded.subarray(10, 10 + image.length))[0]?.raw).toBe('AFP');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('no image at all')],
    ['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)],
    ['an image without such fields', jpegWith({})],
    [
      'empty fields',
      jpegWith({
        iptc: [
          [byLine, '  '],
          [credit, '\0'],
        ],
      }),
    ],
    ['broken XMP', jpegWith({ xmp: '<x:xmpmeta><rdf:RDF><broken' })],
    ['a truncated image', jpegWith({ iptc: [[credit, 'AFP']] }).subarray(0, 20)],
  ])('finds none in %s', (_, bytes) => {
    expect(creditsIn(bytes)).toEqual([]);
  });

  it('bears XMP that is nested without end', () => {
    const deep = '<rdf:li>'.repeat(4000) + '</rdf:li>'.repeat(4000);
    expect(creditsIn(jpegWith({ xmp: xmpPacket(`<dc:creator>${deep}</dc:creator>`) }))).toEqual([]);
  });
});
