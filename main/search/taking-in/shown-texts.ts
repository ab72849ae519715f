import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { ArticleContent } from '../../../shared/article.ts';
import type { ArticleState } from '../../../shared/state.ts';
import { notesOf } from './indexed-words.ts';

const textsSchema = z.object({
  text: z.string(),
  standfirst: z.string().nullable(),
  captions: z.array(z.string()),
  credits: z.array(z.string()),
  notes: z.array(z.string()),
});
/** The texts in which a snippet is looked for. */
export type ShownTexts = z.infer<typeof textsSchema>;

/** A text is short: the memory for a long one takes longer to prepare than the text to pack. */
const packing = { level: 4, windowBits: 14, memLevel: 7 };

/** The texts of an article, small: so that no document is read to show where the words stand. */
export function packTexts(content: ArticleContent, state: ArticleState): Uint8Array {
  const texts: ShownTexts = {
    text: content.text,
    standfirst: content.standfirst,
    captions: content.photos.flatMap(({ caption }) => caption ?? []),
    credits: content.photos.flatMap(({ credit }) => credit?.raw ?? []),
    notes: notesOf(state),
  };
  return deflateRawSync(JSON.stringify(texts), packing);
}

/** The texts again. */
export function unpackTexts(packed: ArrayBuffer): ShownTexts {
  return textsSchema.parse(JSON.parse(inflateRawSync(packed).toString('utf8')));
}
