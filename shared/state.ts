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

const quoteSchema = z.object({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() });
/** A passage with what stands before and after it: the W3C's TextQuoteSelector. */
export type Quote = z.infer<typeof quoteSchema>;

const positionSchema = z.object({ start: z.int().nonnegative(), end: z.int().positive() });

/** A place in the text, found by what is said there: it holds in any width and size of type. */
export const textPlaceSchema = z.object({ quote: quoteSchema, position: positionSchema });
/** A place in the text. */
export type TextPlace = z.infer<typeof textPlaceSchema>;

/** A marked passage, anchored by W3C Web Annotation selectors: TextQuoteSelector and TextPositionSelector over `text`. */
export const highlightSchema = z.object({
  id: idSchema,
  quote: quoteSchema,
  position: positionSchema,
  colour: z.enum(['yellow', 'green', 'blue', 'pink']),
  note: z.string(),
  createdAt: momentSchema,
});
/** A marked passage. */
export type Highlight = z.infer<typeof highlightSchema>;

function editOf<Value extends z.ZodType>(value: Value) {
  return z.object({ value, ...stampSchema.shape }).optional();
}

/**
 * What the reader says of a block: that one which is shown is none of the article's, or that one which was left out
 * belongs to it. It is found by its quotation, so that it holds when the page is read again.
 */
export const blockEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remove'), quote: quoteSchema }),
  /** `html` is sanitised and holds no images. */
  z.object({ kind: z.literal('bring'), quote: quoteSchema, html: z.string().min(1) }),
]);
/** What the reader says of a block. */
export type BlockEdit = z.infer<typeof blockEditSchema>;

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
  /** By a name made of what is said and where; absent until a block is removed or brought back. */
  blocks: z.record(z.string(), z.object({ value: blockEditSchema, ...stampSchema.shape })).optional(),
});
/** The reader's own values. */
export type Edits = z.infer<typeof editsSchema>;

/** A value of the reader's that is no longer in force, or the taking back of one. */
const earlierEditSchema = z.object({
  /** What it was an edit of: `title`, `photos[KEY].credit`, `blocks[KEY]`. */
  slot: z.string().min(1),
  ...stampSchema.shape,
  /** Absent where an edit was taken back. */
  value: z.unknown().optional(),
  withdrawn: z.literal(true).optional(),
});
/** A value of the reader's that is no longer in force, or the taking back of one. */
export type EarlierEdit = z.infer<typeof earlierEditSchema>;

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
  /** The line that was read last; absent at the top, and where `progress` alone was ever told. Stamped with it. */
  readingPlace: textPlaceSchema.optional(),
  notes: z.string(),
  highlights: z.array(highlightSchema),
  edits: editsSchema,
  /** Oldest first; absent until an edit was changed or taken back. */
  history: z.array(earlierEditSchema).optional(),
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
