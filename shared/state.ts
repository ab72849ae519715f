import { z } from 'zod';
import { creditSchema } from './credit.ts';
import { metadataSchema } from './metadata.ts';
import { idSchema, momentSchema, slugSchema } from './values.ts';

/** When and on which device a value was set. Two machines' clicks merge by it: the later `at` wins. */
export const stampSchema = z.object({ at: momentSchema, by: z.string().min(1) });
/** When and on which device a value was set. */
export type Stamp = z.infer<typeof stampSchema>;

/** The stamp of one element of a set; a removed one stays as a tombstone, so that a sync cannot bring it back. */
const elementStampSchema = stampSchema.extend({ removed: z.literal(true).optional() });
const elementStampsSchema = z.record(z.string(), elementStampSchema);

/** Stamps of every state value: single values by name, sets by element. */
const clockSchema = z.object({
  starred: stampSchema.optional(),
  archived: stampSchema.optional(),
  readAt: stampSchema.optional(),
  progress: stampSchema.optional(),
  notes: stampSchema.optional(),
  tags: elementStampsSchema,
  collections: elementStampsSchema,
  highlights: elementStampsSchema,
  /** Withdrawn edits only: an edit in force carries its own stamp. */
  edits: elementStampsSchema,
});

/** A marked passage, anchored by W3C Web Annotation selectors: TextQuoteSelector and TextPositionSelector over `text`. */
export const highlightSchema = z.object({
  id: idSchema,
  quote: z.object({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() }),
  position: z.object({ start: z.int().nonnegative(), end: z.int().positive() }),
  colour: z.enum(['yellow', 'green', 'blue', 'pink']),
  note: z.string(),
  createdAt: momentSchema,
});
/** A marked passage. */
export type Highlight = z.infer<typeof highlightSchema>;

function editOf<Value extends z.ZodType>(value: Value) {
  return z.object({ value, ...stampSchema.shape }).optional();
}

const fields = metadataSchema.shape;

/** The reader's own values; they win over what is extracted, now and after the page is read again. */
export const editsSchema = z.object({
  title: editOf(fields.title),
  standfirst: editOf(fields.standfirst),
  kind: editOf(fields.kind),
  authors: editOf(fields.authors),
  publisher: editOf(fields.publisher),
  section: editOf(fields.section),
  keywords: editOf(fields.keywords),
  publishedAt: editOf(fields.publishedAt),
  modifiedAt: editOf(fields.modifiedAt),
  language: editOf(fields.language),
  direction: editOf(fields.direction),
  dateline: editOf(fields.dateline),
  wire: editOf(fields.wire),
  licence: editOf(fields.licence),
  /** By {@link photoKey}. */
  photos: z
    .record(
      z.string(),
      z.object({ caption: editOf(z.string().nullable()), credit: editOf(creditSchema.nullable()) }),
    )
    .optional(),
});
/** The reader's own values. */
export type Edits = z.infer<typeof editsSchema>;

/** What the reader did to an article: the state document. */
export const stateSchema = z.object({
  /** The article's `rev` when this was last written; 0 where nothing was ever done. */
  rev: z.int().nonnegative(),
  tags: z.array(slugSchema),
  collections: z.array(slugSchema),
  starred: z.boolean(),
  archived: z.boolean(),
  readAt: momentSchema.nullable(),
  /** How far the text was read, 0 to 1. */
  progress: z.number().min(0).max(1),
  notes: z.string(),
  highlights: z.array(highlightSchema),
  edits: editsSchema,
  clock: clockSchema,
});
/** What the reader did to an article. */
export type ArticleState = z.infer<typeof stateSchema>;

/** The state of an article that nobody has touched. */
export function emptyState(): ArticleState {
  return {
    rev: 0,
    tags: [],
    collections: [],
    starred: false,
    archived: false,
    readAt: null,
    progress: 0,
    notes: '',
    highlights: [],
    edits: {},
    clock: { tags: {}, collections: {}, highlights: {}, edits: {} },
  };
}
