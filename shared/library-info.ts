import { z } from 'zod';
import { idSchema, momentSchema, slugSchema } from './values.ts';

/** The library format this version writes; a folder with a higher number is opened by no older version. */
export const libraryFormat = 1;

/** A tag's name and place; articles hold only its slug, so renaming or merging it is one write. */
export const tagSchema = z.object({
  name: z.string().min(1).max(200),
  colour: z.string().nullable(),
  parent: slugSchema.nullable(),
  /** The tag that took this one's articles. */
  mergedInto: slugSchema.nullable(),
});
/** A tag's name and place. */
export type Tag = z.infer<typeof tagSchema>;

/** A list made by hand. */
export const collectionSchema = z.object({ name: z.string().min(1), order: z.array(idSchema) });

/** A query kept under a name. */
export const savedSearchSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  query: z.string(),
});

/** `library.json`: what belongs to the library as a whole. */
export const libraryInfoSchema = z.object({
  format: z.int().positive(),
  id: idSchema,
  createdAt: momentSchema,
  tags: z.record(slugSchema, tagSchema),
  collections: z.record(slugSchema, collectionSchema),
  savedSearches: z.array(savedSearchSchema),
});
/** What belongs to the library as a whole. */
export type LibraryInfo = z.infer<typeof libraryInfoSchema>;
