import { z } from 'zod';
import { queryProblemSchema } from './query/index.ts';
import { hashSchema, idSchema, momentSchema, partialDateSchema, slugSchema } from './values.ts';

/** One line of the list of articles: what a row shows, and nothing that would need the document. */
export const rowSchema = z.object({
  id: idSchema,
  title: z.string(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  publishedAt: partialDateSchema.nullable(),
  savedAt: momentSchema,
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  excerpt: z.string(),
  wordCount: z.int().nonnegative(),
  tags: z.array(slugSchema),
  starred: z.boolean(),
  archived: z.boolean(),
  unread: z.boolean(),
  /** The lead photo, if its bytes are held. */
  photo: z.object({ hash: hashSchema, mime: z.string() }).nullable(),
  photoCount: z.int().nonnegative(),
  /** Photos without their bytes although the page had them. */
  missingPhotos: z.int().nonnegative(),
});
/** One line of the list of articles. */
export type Row = z.infer<typeof rowSchema>;

/** How a result is ordered. `hand`: as the collection that is asked for was put in order; else like `saved`. */
export const sortSchema = z.enum(['relevance', 'published', 'saved', 'title', 'publisher', 'hand']);
/** How a result is ordered. */
export type Sort = z.infer<typeof sortSchema>;

/** A row found by a search: `snippet` is plain text, `hits` are UTF-16 ranges in it. */
export const hitSchema = rowSchema.extend({
  score: z.number(),
  snippet: z.string(),
  hits: z.array(z.tuple([z.int(), z.int()])),
});
/** A row found by a search. */
export type Hit = z.infer<typeof hitSchema>;

/** A page of a result. `total` counts all articles that match, not those on the page. */
export const resultSchema = z.object({
  rows: z.array(hitSchema),
  total: z.int().nonnegative(),
  problems: z.array(queryProblemSchema),
});
/** A page of a result. */
export type SearchResult = z.infer<typeof resultSchema>;

/** The places of the sidebar: each is a query of its own. */
export const placeSchema = z.enum(['all', 'unread', 'starred', 'archived', 'trash']);
/** A place of the sidebar. */
export type Place = z.infer<typeof placeSchema>;
