import { z } from 'zod';
import { creditSchema } from './credit.ts';
import { embeddedSchema } from './embedded.ts';
import { hashSchema } from './values.ts';

/** Bytes named by their hash. `held` says whether this library has them. */
export const fileReferenceSchema = z.object({
  hash: hashSchema,
  bytes: z.int().nonnegative(),
  mime: z.string().min(1),
  held: z.boolean(),
});
/** A reference to a media file or an original. */
export type FileReference = z.infer<typeof fileReferenceSchema>;

/** Where a photo stands: above the article, in its text, in a gallery, or known by its caption alone. */
export const photoRoleSchema = z.enum(['lead', 'body', 'gallery', 'caption-only']);

/**
 * A photo of an article. `file` is null for a caption without an image (plain text) and for an image that could
 * not be fetched; `src` (absolute) tells the two apart.
 */
export const photoSchema = z.object({
  file: fileReferenceSchema.nullable(),
  src: z.string().nullable(),
  alt: z.string().nullable(),
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  role: photoRoleSchema,
  caption: z.string().nullable(),
  /** The caption's own links and emphasis, sanitised; null where the caption is plain. */
  captionHtml: z.string().nullable(),
  credit: creditSchema.nullable(),
  /** The same photo's credit as other sources state it: shown, not hidden. */
  rivals: z.array(creditSchema),
  /** What the image's own bytes say of it: null where that is nothing, absent where nobody looked. */
  embedded: embeddedSchema.nullable().optional(),
});
/** A photo of an article. */
export type Photo = z.infer<typeof photoSchema>;

/**
 * A photo before its bytes are fetched. `candidates` are absolute addresses of the image, best first (srcset,
 * picture, lazy attributes); empty for a caption without an image.
 */
export const photoDraftSchema = photoSchema
  .omit({ file: true, embedded: true })
  .extend({ candidates: z.array(z.string()) });
/** A photo before its bytes are fetched. */
export type PhotoDraft = z.infer<typeof photoDraftSchema>;

/**
 * What a reader's edit of a photo is filed under: the hash of its bytes, else its address, else its caption, so
 * that the edit survives a page read again.
 */
export function photoKey(photo: Pick<Photo, 'file' | 'src' | 'caption'>): string {
  return photo.file?.hash ?? photo.src ?? `caption:${photo.caption ?? ''}`;
}
