import type { Embedded, EmbeddedFields } from '../../../shared/embedded.ts';

/** The two blocks of an image's own metadata. */
export type EmbeddedBlock = keyof Embedded;

/** One field of an image with what its blocks say: one value where they agree, two where they do not. */
export interface EmbeddedValues {
  field: keyof EmbeddedFields;
  values: { text: string; blocks: EmbeddedBlock[] }[];
}

/** As one reads them: what is shown, by whom and from whom, when, then the rights. */
const order: readonly (keyof EmbeddedFields)[] = [
  'headline',
  'caption',
  'byLines',
  'byLineTitle',
  'credit',
  'source',
  'dateCreated',
  'digitalSourceType',
  'copyright',
  'usageTerms',
  'webStatement',
  'licence',
  'licensor',
  'instructions',
];

/** What an image says of itself, field by field; a field of which it says nothing is left out. */
export function embeddedValues(embedded: Embedded): EmbeddedValues[] {
  return order.flatMap((field) => {
    const values = agreed(textOf(embedded.iptc, field), textOf(embedded.xmp, field));
    return values.length === 0 ? [] : [{ field, values }];
  });
}

function textOf(fields: EmbeddedFields | null, field: keyof EmbeddedFields): string {
  const value = fields?.[field] ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  return [value.name, value.url].filter((text) => text !== null).join(' · ');
}

/**
 * IPTC cuts texts that are longer than it allows and knows no time zone where XMP does: a value that the other only
 * continues agrees with it, and the longer one is shown.
 */
function agreed(iptc: string, xmp: string): EmbeddedValues['values'] {
  if (iptc === '' && xmp === '') return [];
  if (iptc === '') return [{ text: xmp, blocks: ['xmp'] }];
  if (xmp === '') return [{ text: iptc, blocks: ['iptc'] }];
  const [shorter, longer] = iptc.length > xmp.length ? [xmp, iptc] : [iptc, xmp];
  if (folded(longer).startsWith(folded(shorter))) return [{ text: longer, blocks: ['iptc', 'xmp'] }];
  return [
    { text: iptc, blocks: ['iptc'] },
    { text: xmp, blocks: ['xmp'] },
  ];
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
