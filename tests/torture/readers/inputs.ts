import fc from 'fast-check';
import { allVectors } from '../../hostile/vectors.ts';

/** Pieces of pages: what readers look for, whole, broken and in the wrong place. */
const markup = fc.constantFrom(
  ...allVectors.map(([, vector]) => vector),
  ...[
    '<article>',
    '</article>',
    '<p>',
    '<figure><img src="/a.jpg">',
    '<figcaption>',
    '</figure>',
    '<table><tr><td>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
    '"}</script>',
    '<meta charset="utf-16">',
  ],
  ...[
    '<h1>Harbour reopens</h1>',
    '<time datetime="',
    '<picture><source srcset="a.jpg 1x, b.jpg 2x">',
    '<ruby>港<rt>',
  ],
  ...[
    'The harbour office said on Thursday that ships would be let in from dawn, after three days of storm. ',
  ],
);
const character = fc.constantFrom(
  '\0',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\u2028',
  '\r',
  '\n',
  '\t',
  '"',
  "'",
  '<',
  '>',
  '&',
  '`',
);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const creditPiece = fc.constantFrom(
  ...[
    'Photo: ',
    'Foto ',
    '© ',
    ' / ',
    'AFP',
    'Nora Quill',
    '(',
    ')',
    'via ',
    ', ',
    'CC BY-SA 4.0',
    'photo by ',
    '摄',
    'handout',
  ],
);
const queryPiece = fc.constantFrom(
  ...[
    'title:',
    'tag:',
    'after:',
    'is:',
    'words:>',
    'OR',
    'NOT',
    '-',
    '"',
    '(',
    ')',
    '*',
    '..',
    '2024-02-30',
    'harbour',
    '∞',
    ':',
  ],
);

/** Some pieces in a row, most of them of the kind that is asked for. */
function mixed(pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ arbitrary: pieces, weight: 5 }, text, character), { maxLength })
    .map((parts) => parts.join(''));
}

/** A piece said again and again: what grows faster than its input shows here. */
function repeated(pieces: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc.tuple(pieces, fc.integer({ min: 1, max: most })).map(([piece, times]) => piece.repeat(times));
}

/** Pages: mixed, repeated, and as bytes of no charset at all. */
export const pages: fc.Arbitrary<Uint8Array> = fc.oneof(
  { arbitrary: mixed(markup, 25).map(encoded), weight: 8 },
  { arbitrary: repeated(markup, 120).map(encoded), weight: 1 },
  { arbitrary: fc.uint8Array({ maxLength: 2_000 }), weight: 1 },
);
/** Plain texts, as a wire sends them or as nobody does. */
export const texts: fc.Arbitrary<Uint8Array> = fc.oneof(
  mixed(
    fc.constantFrom('By Nora Quill', '\n\n', 'HARBOUR REOPENS', 'PHOTO: ', '---', '(AFP) - ', '\u00a0'),
    40,
  ).map(encoded),
  fc.uint8Array({ maxLength: 2_000 }),
);
/** Lines as of credits. */
export const credits = fc.oneof(mixed(creditPiece, 20), repeated(creditPiece, 400));
/** Queries as somebody types them who leans on the keyboard. */
export const queries = fc.oneof(mixed(queryPiece, 20), repeated(queryPiece, 400));

/** Lines of an import: a whole document in which some values are others, or anything that JSON may hold. */
export function lines(document: object): fc.Arbitrary<string> {
  const keys = fc.constantFrom(...Object.keys(document), '__proto__', 'constructor', 'toString');
  const values = fc.oneof(fc.jsonValue({ maxDepth: 4 }), markup, fc.constantFrom(1e308, -1, '', null));
  return fc.oneof(
    {
      arbitrary: fc
        .array(fc.tuple(keys, values), { maxLength: 3 })
        .map((changes) => JSON.stringify({ ...document, ...Object.fromEntries(changes) })),
      weight: 4,
    },
    { arbitrary: fc.json({ maxDepth: 6 }), weight: 1 },
    {
      arbitrary: mixed(fc.constantFrom('{"format":"coupure/article@1",', '}', '[', ']', '":'), 20),
      weight: 1,
    },
  );
}

function encoded(given: string): Uint8Array {
  return new TextEncoder().encode(given);
}
