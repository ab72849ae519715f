import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaption, readCredit } from '../../../../main/extract/credits/index.ts';
import { creditSchema } from '../../../../shared/credit.ts';
import { printCredit } from './print-credit.ts';

const given = fc.constantFrom(
  'Nora',
  'Paul',
  'Élise',
  'Greta',
  'Lola',
  'Rui',
  'Олег',
  'Ewa',
  'Anne-Marie',
  'J.',
  'Sanne',
);
const family = fc.constantFrom(
  'Quill',
  'Draft',
  'Gabarit',
  'van der Staal',
  'O’Quill',
  'McDraft',
  'Beispiel',
  'de Muestra',
  'Mønster',
);
const person = fc.tuple(given, family).map((words) => words.join(' '));
const agency = fc.constantFrom(
  'AFP',
  'Reuters',
  'dpa',
  'EFE',
  'Getty Images',
  'ANSA',
  'Le Monde',
  'The New York Times',
  'Keystone',
  'TT',
  'ТАСС',
  'Xinhua',
);
const licence = fc.constantFrom(null, 'CC BY-SA 4.0', 'CC0 1.0', 'CC BY 2.0');
const credit = fc.record({
  people: fc.uniqueArray(person, { maxLength: 3 }),
  agencies: fc.uniqueArray(agency, { minLength: 1, maxLength: 3 }),
  handout: fc.boolean(),
  filePhoto: fc.boolean(),
  pool: fc.boolean(),
  licence,
});

const subject = fc.constantFrom(
  'The minister',
  'A ferry',
  'Die alte Brücke',
  'Le préfet',
  'Una mujer',
  'The crowd',
  'Der Chor',
  'Les pêcheurs',
);
const verb = fc.constantFrom(
  'leaves',
  'crosses',
  'steht vor',
  'attend devant',
  'espera junto a',
  'speaks near',
  'repairs',
  'verlässt',
);
const object = fc.constantFrom(
  'the harbour',
  'der alten Halle',
  'la gare de Lyon',
  'the AP bureau',
  'un photographe',
  'the pool',
  'das Foto',
  'la foto',
  'two files',
  'a copy of Le Monde',
);
const when = fc.constantFrom(
  'on Monday',
  'am 3. Mai 2021',
  'le 4 mai',
  'en 1999',
  'in June',
  'gestern',
  '/ north',
  '- again',
  'with Nora Quill',
  'à côté de Élise Gabarit',
);
const stop = fc.constantFrom('.', '', '!', ' …');
const sentence = fc
  .tuple(subject, verb, object, when, stop)
  .map(([a, b, c, d, e]) => `${a} ${b} ${c} ${d}${e}`);

describe('the grammar of credits', () => {
  it('reads a printed credit as what was printed, behind any sentence', () => {
    fc.assert(
      fc.property(sentence, credit, (before, said) => {
        const { people, agencies, ...statements } = said;
        const written = {
          raw: '',
          creators: people.map((name) => ({ name, role: 'photographer' })),
          agencies: agencies.map((name) => ({ id: null, name })),
          courtesy: [],
          rights: null,
          source: 'text' as const,
          ...statements,
        };
        const text = `${before} ${printCredit(written)}`;
        const first = readCaption(text, 'text').credit;
        expect(first?.creators.map(({ name }) => name)).toEqual(people);
        expect(first?.agencies.map(({ name }) => name)).toEqual(agencies);
        expect(first).toMatchObject(statements);
        const again = first === null ? null : readCredit(printCredit(first), 'text');
        expect({ ...again, raw: '' }).toEqual({ ...first, raw: '' });
      }),
      { numRuns: 400 },
    );
  });

  it('finds no credit in sentences without one', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
        const text = sentences.join(' ').trim();
        expect(readCaption(text, 'text').credit).toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it('keeps every letter: the caption and the credit as printed are parts of the text', () => {
    const piece = fc.oneof(
      sentence,
      person,
      agency,
      fc.constantFrom('Photo:', '©', ' / ', '(', ')', '|', 'via', '—', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        const { caption, credit: found } = readCaption(text, 'text');
        if (found !== null) creditSchema.parse(found);
        for (const line of (caption ?? '').split(/(?=[([])/))
          expect(text).toContain(line.trim().replace(/[.!?…]$/, ''));
        for (const raw of (found?.raw ?? '').split(/(?=[([])/)) expect(text).toContain(raw.trim());
      }),
      { numRuns: 400 },
    );
  });

  it('gives an answer for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        readCaption(text, 'text');
        readCredit(text, 'text');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a text of 100,000 characters', () => {
  const pieces = [
    'a',
    ' ',
    '/',
    '(',
    '()',
    '.',
    '. ',
    '©',
    '@',
    'a@',
    '\n',
    '\nA',
    '摄',
    '图/',
    'A.',
    '"',
    'a-',
    "o'",
    '—',
    '- ',
    ':',
    'Photo: ',
    'photo by ',
    'Nora Quill, ',
    'AFP/',
    '(Photo: A) ',
    'CC BY ',
    '1.',
    'http://a',
    'Фото ',
  ];

  it.each(pieces)('of nothing but %j is read in a moment', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    readCaption(text, 'text');
    readCredit(text, 'text');
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
