import { z } from 'zod';
import { idSchema, slugSchema } from './values.ts';

const nameSchema = z.string().min(1).max(200);
const querySchema = z.string().min(1).max(10_000);
const idsSchema = z.array(idSchema).min(1).max(100_000);
const searchId = z.string().min(1).max(100);

/** A colour as `#rrggbb`. */
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'not a colour');

/** What a reader does to the order of a library: to tags, saved searches and collections as such. */
export const orderChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tag-make'), name: nameSchema, parent: slugSchema.nullable() }),
  z.object({ kind: z.literal('tag-rename'), slug: slugSchema, name: nameSchema }),
  z.object({ kind: z.literal('tag-colour'), slug: slugSchema, colour: colourSchema.nullable() }),
  z.object({ kind: z.literal('tag-move'), slug: slugSchema, parent: slugSchema.nullable() }),
  z.object({
    kind: z.literal('tag-merge'),
    slugs: z.array(slugSchema).min(1).max(10_000),
    into: slugSchema,
  }),
  /** From the library and from every article. */
  z.object({ kind: z.literal('tag-delete'), slugs: z.array(slugSchema).min(1).max(10_000) }),
  z.object({ kind: z.literal('search-save'), name: nameSchema, query: querySchema }),
  z.object({
    kind: z.literal('search-change'),
    id: searchId,
    name: nameSchema.optional(),
    query: querySchema.optional(),
  }),
  /** Before another one; null: to the end. */
  z.object({ kind: z.literal('search-place'), id: searchId, before: searchId.nullable() }),
  z.object({ kind: z.literal('search-delete'), id: searchId }),
  /** With these articles in it, in this order. */
  z.object({ kind: z.literal('collection-make'), name: nameSchema, ids: z.array(idSchema).max(100_000) }),
  z.object({ kind: z.literal('collection-rename'), slug: slugSchema, name: nameSchema }),
  /** The list; its articles stay in the library. */
  z.object({ kind: z.literal('collection-delete'), slug: slugSchema }),
  z.object({ kind: z.literal('collection-add'), slug: slugSchema, ids: idsSchema }),
  z.object({ kind: z.literal('collection-remove'), slug: slugSchema, ids: idsSchema }),
  /** Before another article; null: to the end. */
  z.object({
    kind: z.literal('collection-place'),
    slug: slugSchema,
    ids: idsSchema,
    before: idSchema.nullable(),
  }),
]);
/** What a reader does to the order of a library. */
export type OrderChange = z.infer<typeof orderChangeSchema>;

/** A saved search as the sidebar shows it. */
export const savedSearchViewSchema = z.object({ id: z.string(), name: z.string(), query: z.string() });

/** A collection as the sidebar shows it. */
export const collectionViewSchema = z.object({
  slug: slugSchema,
  name: z.string(),
  count: z.int().nonnegative(),
});
/** A collection as the sidebar shows it. */
export type CollectionView = z.infer<typeof collectionViewSchema>;

/** The fields whose values a library can tell while one types. */
export const completedFieldSchema = z.enum(['publisher', 'author', 'photographer', 'agency', 'lang', 'kind']);
/** A field whose values a library can tell. */
export type CompletedField = z.infer<typeof completedFieldSchema>;

/** A value that articles have in a field, and how many. */
export const fieldValueSchema = z.object({ value: z.string(), count: z.int().nonnegative() });
/** A value that articles have in a field. */
export type FieldValue = z.infer<typeof fieldValueSchema>;
