import { z } from 'zod';
import { captureRecordSchema } from './capture.ts';
import { metadataSchema } from './metadata.ts';
import { photoDraftSchema, photoSchema } from './photo.ts';
import { stateSchema } from './state.ts';
import { idSchema, momentSchema } from './values.ts';

/** The format that every article document names. */
export const articleFormat = 'coupure/article@1';

/** A value that another source offered for the same field. */
export const rivalSchema = z.object({ value: z.unknown(), source: z.string() });

const readSchema = metadataSchema.extend({
  canonicalUrl: z.string().nullable(),
  /** False behind a paywall, true where the page says it is free, null where nothing is said. */
  accessible: z.boolean().nullable(),
  /** Sanitised. Each image is `<img src="photo:N">` in a draft, N its place in `photos`; see {@link contentSchema} for kept ones. */
  html: z.string(),
  /** The body alone: no headline, standfirst or captions; a blank line between blocks. */
  text: z.string(),
  wordCount: z.int().nonnegative(),
  excerpt: z.string(),
  /** For each field, the source whose value is in force: `json-ld`, `meta[og:title]`, `byline`, `made`, `user`… */
  provenance: z.record(z.string(), z.string()),
  rivals: z.record(z.string(), z.array(rivalSchema)),
});

/** Where an article goes on that a site spreads over several pages. */
export const articlePartsSchema = z.object({
  /** Which of its pages this is, and how many there are; null where nothing tells. */
  page: z.int().positive().nullable(),
  of: z.int().positive().nullable(),
  /** The address of the page that follows. */
  next: z.string().nullable(),
  /** The address of all of it on one page, or of its version for print. */
  single: z.string().nullable(),
});
/** Where an article goes on. */
export type ArticleParts = z.infer<typeof articlePartsSchema>;

/** What extraction gives for one page. Pure: the same bytes give the same draft. */
export const draftSchema = readSchema.extend({
  photos: z.array(photoDraftSchema),
  /** Where the article goes on; absent where it is whole. */
  parts: articlePartsSchema.optional(),
  /** What is wrong with the page: `no-article`, `paywall-stub`, `truncated`… Empty is well. */
  health: z.array(z.string()),
});
/** What extraction gives for one page. */
export type ArticleDraft = z.infer<typeof draftSchema>;

/**
 * The content document: one article as it lies on disk, without what the reader did to it. In `html`, each image
 * says its place in `photos` (`data-photo="N"`); one whose bytes are held has `src="media/ab/ab12….jpg"`, relative
 * to the library folder, so that the document reads without us; one that is missing has no `src`.
 */
export const contentSchema = z.object({
  format: z.literal(articleFormat),
  id: idSchema,
  /** Counts the changes to the article, content and state together; the file written last holds the highest. */
  rev: z.int().positive(),
  url: z.string().nullable(),
  ...readSchema.shape,
  photos: z.array(photoSchema),
  /** Oldest first; never empty. */
  captures: z.array(captureRecordSchema).min(1),
  savedAt: momentSchema,
  updatedAt: momentSchema,
});
/** One article without the reader's state. */
export type ArticleContent = z.infer<typeof contentSchema>;

/** What `show --json` prints: the content with the reader's edits in force, and the state. */
export const articleSchema = contentSchema.extend({ state: stateSchema });
/** One article, whole. */
export type Article = z.infer<typeof articleSchema>;

/** The hashes of all bytes that a document refers to, held or not, each once. */
export function referencedHashes(content: Pick<ArticleContent, 'photos' | 'captures'>): string[] {
  const media = content.photos.flatMap((photo) => (photo.file ? [photo.file.hash] : []));
  const originals = content.captures.flatMap((capture) => capture.originals.map((original) => original.hash));
  return [...new Set([...media, ...originals])];
}
