import { z } from 'zod';
import { idSchema, partialDateSchema } from './values.ts';

/** By what a result is counted, named as the query language names it; `date` counts years. */
export const facetFieldSchema = z.enum([
  'publisher',
  'author',
  'photographer',
  'agency',
  'tag',
  'lang',
  'date',
]);
/** By what a result is counted. */
export type FacetField = z.infer<typeof facetFieldSchema>;

/** How many articles of a result have a value. */
export const facetSchema = z.object({
  field: facetFieldSchema,
  /** As one reads it: a name, a tag's name, a language's code, a year. */
  name: z.string(),
  /** The term that narrows a query to it: `publisher:"The Gazette"`. */
  term: z.string(),
  count: z.int().positive(),
});
/** How many articles of a result have a value. */
export type Facet = z.infer<typeof facetSchema>;

/** Why a search found nothing, as far as can be told. */
export const adviceSchema = z.object({
  /** The query as it was probably meant, in words that the library holds; null where none is near. */
  suggestion: z.string().nullable(),
  /** The parts of the query, as typed, of which no article has any. */
  emptiedBy: z.array(z.string()),
});
/** Why a search found nothing. */
export type Advice = z.infer<typeof adviceSchema>;

/** The same story as an article of a list tells, by another one. */
export const alsoInSchema = z.object({
  /** The article of the list. */
  of: idSchema,
  id: idSchema,
  title: z.string(),
  publisher: z.string().nullable(),
});
/** The same story as an article of a list tells, by another one. */
export type AlsoIn = z.infer<typeof alsoInSchema>;

/** An article that has the address of another one, or most of its text. */
export const twinSchema = z.object({
  id: idSchema,
  title: z.string(),
  publisher: z.string().nullable(),
  publishedAt: partialDateSchema.nullable(),
  /** The same page saved again; else the same story elsewhere. */
  isSame: z.boolean(),
});
/** An article that has the address of another one, or most of its text. */
export type Twin = z.infer<typeof twinSchema>;
