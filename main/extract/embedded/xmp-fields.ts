import type { ExpandedTags } from 'exifreader';
import { type EmbeddedFields, fieldText } from './embedded-fields.ts';

type XmpTags = NonNullable<ExpandedTags['xmp']>;

/** How deep lists and structures may be nested: a name in a sequence in a field. */
const deepest = 6;

/** The fields of an image's XMP packet, under the local names of Dublin Core, Photoshop, IPTC Core, rights and PLUS. */
export function xmpFields(tags: XmpTags): EmbeddedFields {
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const text = textsIn(tags[name], 0)[0];
      if (text !== undefined) return text;
    }
    return null;
  };
  return {
    byLines: textsIn(tags.creator, 0),
    byLineTitle: first('AuthorsPosition'),
    credit: first('Credit'),
    source: first('Source', 'source'),
    copyright: first('rights', 'CopyrightNotice', 'CopyrightOwnerName'),
    caption: first('description', 'Caption'),
    usageTerms: first('UsageTerms', 'LicensorNotes'),
    licence: addressOf(first('license', 'LicensorURL', 'WebStatement')),
    instructions: first('Instructions'),
  };
}

/** The texts of a field: one, a list of them, or one in several languages (the first is the default). */
function textsIn(tag: unknown, depth: number): string[] {
  if (typeof tag === 'string') return [fieldText(tag)].filter((text) => text !== null);
  if (typeof tag !== 'object' || tag === null || depth > deepest) return [];
  if (Array.isArray(tag)) return tag.flatMap((one) => textsIn(one, depth + 1));
  return 'value' in tag
    ? textsIn(tag.value, depth + 1)
    : Object.values(tag).flatMap((one) => textsIn(one, depth + 1));
}

function addressOf(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/i.test(text) ? text : null;
}
