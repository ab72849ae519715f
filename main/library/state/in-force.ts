import { z } from 'zod';
import type { ArticleContent } from '../../../shared/article.ts';
import { creditSchema } from '../../../shared/credit.ts';
import { CoupureError } from '../../../shared/errors.ts';
import { metadataSchema } from '../../../shared/metadata.ts';
import type { Photo } from '../../../shared/photo.ts';
import type { ArticleState } from '../../../shared/state.ts';
import { withBlockEdits } from './blocks/apply-blocks.ts';
import { photoEditOf } from './edits.ts';
import { putAside, takeBack } from './set-aside.ts';

const fields = metadataSchema.keyof().options;
const bodySchema = z.object({
  html: z.string(),
  text: z.string(),
  wordCount: z.int().nonnegative(),
  excerpt: z.string(),
});
const captionSchema = z.object({ caption: z.string().nullable(), captionHtml: z.string().nullable() });

/**
 * The content with the reader's edits applied. The provenance of an edited field becomes `user`, and the extracted
 * value stands first among the field's rivals, with the provenance it had. Photos: the same under
 * `photos[N].caption` and `photos[N].credit` (N as in `photos`), and an extracted credit among the photo's rivals.
 * Blocks that were removed or brought back: the extracted body under `html`.
 */
export function inForce(content: ArticleContent, state: ArticleState): ArticleContent {
  const { edits } = state;
  let read: ArticleContent = content;
  for (const field of fields) {
    const edit = edits[field];
    if (edit) read = { ...putAside(read, field, read[field]), [field]: edit.value };
  }
  content.photos.forEach((photo, index) => {
    const caption = photoEditOf(edits, photo, 'caption');
    const credit = photoEditOf(edits, photo, 'credit');
    if (caption) read = withCaption(read, index, caption.value);
    if (credit) read = withCredit(read, index, credit.value && { ...credit.value, source: 'user' });
  });
  return withBlocks(read, state);
}

/** The keys of the reader's edits of blocks whose place is gone from the text; they are kept, and wait for it. */
export function lostBlocks(content: ArticleContent, { edits }: ArticleState): string[] {
  return edits.blocks ? withBlockEdits(content, content.standfirst, edits.blocks).lost : [];
}

/**
 * The exact inverse of {@link inForce}, for documents that were exported with their edits in force. A field that
 * says nothing of an edit stays as it is. Throws `input-invalid` for a value that the field cannot have.
 */
export function asExtracted(content: ArticleContent, state: ArticleState): ArticleContent {
  let read: ArticleContent = withoutBlocks(content, state);
  for (const field of fields) {
    const aside = state.edits[field] ? takeBack(read, field) : null;
    if (aside) read = { ...aside.content, [field]: parsed(metadataSchema.shape[field], aside.value, field) };
  }
  content.photos.forEach((_, index) => {
    read = withoutCaptionEdit(withoutCreditEdit(read, index), index);
  });
  return read;
}

function withBlocks(content: ArticleContent, { edits }: ArticleState): ArticleContent {
  if (!edits.blocks) return content;
  const { html, text, wordCount, excerpt } = content;
  const before = { html, text, wordCount, excerpt };
  const { body } = withBlockEdits(before, content.standfirst, edits.blocks);
  return body === before ? content : { ...putAside(content, 'html', before), ...body };
}

function withoutBlocks(content: ArticleContent, { edits }: ArticleState): ArticleContent {
  const aside = edits.blocks ? takeBack(content, 'html') : null;
  return aside ? { ...aside.content, ...parsed(bodySchema, aside.value, 'html') } : content;
}

function withCaption(content: ArticleContent, index: number, caption: string | null): ArticleContent {
  const before = content.photos[index];
  if (!before) return content;
  const extracted = { caption: before.caption, captionHtml: before.captionHtml };
  const aside = putAside(content, `photos[${index}].caption`, extracted);
  return withPhoto(aside, index, { ...before, caption, captionHtml: null });
}

function withCredit(content: ArticleContent, index: number, credit: Photo['credit']): ArticleContent {
  const before = content.photos[index];
  if (!before) return content;
  const aside = putAside(content, `photos[${index}].credit`, before.credit);
  const rivals = before.credit ? [before.credit, ...before.rivals] : before.rivals;
  return withPhoto(aside, index, { ...before, credit, rivals });
}

function withoutCaptionEdit(content: ArticleContent, index: number): ArticleContent {
  const name = `photos[${index}].caption`;
  const aside = takeBack(content, name);
  const photo = content.photos[index];
  if (!aside || !photo) return content;
  return withPhoto(aside.content, index, { ...photo, ...parsed(captionSchema, aside.value, name) });
}

function withoutCreditEdit(content: ArticleContent, index: number): ArticleContent {
  const name = `photos[${index}].credit`;
  const aside = takeBack(content, name);
  const photo = content.photos[index];
  if (!aside || !photo) return content;
  const credit = parsed(creditSchema.nullable(), aside.value, name);
  const rivals = credit ? photo.rivals.slice(1) : photo.rivals;
  return withPhoto(aside.content, index, { ...photo, credit, rivals });
}

function withPhoto(content: ArticleContent, index: number, photo: Photo): ArticleContent {
  return { ...content, photos: content.photos.map((other, at) => (at === index ? photo : other)) };
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, field: string): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new CoupureError(
    'input-invalid',
    `The extracted value of ${field}, kept beside the edit, is not valid: ${z.prettifyError(result.error)}`,
  );
}
