import { z } from 'zod';
import { partialDateSchema } from './values.ts';

/** What sort of piece it is. */
export const kindSchema = z.enum(['article', 'live', 'opinion', 'interview', 'video', 'gallery', 'wire']);

/** One who wrote the piece. */
export const authorSchema = z.object({
  name: z.string().min(1),
  role: z.string().min(1),
  url: z.string().nullable(),
  /** What the page tells of them; absent where it tells nothing. */
  biography: z.string().optional(),
});
/** One who wrote the piece. */
export type Author = z.infer<typeof authorSchema>;

/** The fields that say what an article is about: read from the page, and open to the reader's edits. */
export const metadataSchema = z.object({
  title: z.string(),
  standfirst: z.string().nullable(),
  kind: kindSchema,
  authors: z.array(authorSchema),
  publisher: z.object({ name: z.string().min(1), url: z.string().nullable() }).nullable(),
  section: z.string().nullable(),
  keywords: z.array(z.string()),
  publishedAt: partialDateSchema.nullable(),
  modifiedAt: partialDateSchema.nullable(),
  /** BCP 47, as short as it is sure: `fr`, `pt-BR`, `zh-Hant`. */
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  dateline: z.string().nullable(),
  /** Agencies credited for the text, by their usual name. */
  wire: z.array(z.string()),
  licence: z.string().nullable(),
});
/** What an article is about. */
export type Metadata = z.infer<typeof metadataSchema>;
/** The name of a metadata field. */
export type MetadataField = keyof Metadata;
