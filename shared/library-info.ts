import { z } from 'zod';
import { stampSchema } from './state.ts';
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

/**
 * A list made by hand. Which articles are in it, they say themselves; `order` is how they were put, and may name some
 * that have left: they come back to their place. Those it does not name come last, the oldest first.
 */
export const collectionSchema = z.object({ name: z.string().min(1).max(200), order: z.array(idSchema) });
/** A list made by hand. */
export type Collection = z.infer<typeof collectionSchema>;

/** A query kept under a name. It may be one that is understood no more: it is kept as it was typed. */
export const savedSearchSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  query: z.string(),
});
/** A query kept under a name. */
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/**
 * When something of `library.json` was set, by where it stands: `tags/port`, `tags/port/colour`,
 * `collections/walks/place/ID`. What was removed stays as a tombstone; a place has a `rank`, by which lists of two
 * devices are sorted into one.
 */
const infoClockSchema = z.record(
  z.string().includes('/'),
  stampSchema.extend({ removed: z.literal(true).optional(), rank: z.string().min(1).optional() }),
);
/** When the values of `library.json` were set. */
export type InfoClock = z.infer<typeof infoClockSchema>;

/** `library.json`: what belongs to the library as a whole. */
export const libraryInfoSchema = z.object({
  format: z.int().positive(),
  id: idSchema,
  createdAt: momentSchema,
  tags: z.record(slugSchema, tagSchema),
  collections: z.record(slugSchema, collectionSchema),
  savedSearches: z.array(savedSearchSchema),
  /** Absent in a library in which nothing was set since there are stamps. */
  clock: infoClockSchema.optional(),
});
/** What belongs to the library as a whole. */
export type LibraryInfo = z.infer<typeof libraryInfoSchema>;
