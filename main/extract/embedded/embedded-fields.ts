/** What an image's own metadata say about who made it, under the names of the IPTC standard. */
export interface EmbeddedFields {
  byLines: string[];
  byLineTitle: string | null;
  credit: string | null;
  source: string | null;
  copyright: string | null;
  caption: string | null;
  usageTerms: string | null;
  /** The address of the licence or of the statement of rights. */
  licence: string | null;
  instructions: string | null;
}

/** Longer than this a field holds something else than it should. */
const longestField = 4000;

/** A field's text without the padding that some programs leave; null where nothing is said. */
export function fieldText(text: string | undefined): string | null {
  const clean = (text ?? '')
    .slice(0, longestField)
    .replace(/[\0\s]+/g, ' ')
    .trim();
  return clean === '' ? null : clean;
}
