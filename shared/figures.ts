import { z } from 'zod';
import { facetSchema } from './finding.ts';

const count = z.int().nonnegative();

/** How wide a span of a timeline is. */
export const spanUnitSchema = z.enum(['day', 'month', 'year']);
/** How wide a span of a timeline is. */
export type SpanUnit = z.infer<typeof spanUnitSchema>;

/** The articles of a result over time, by when they were published. */
export const timelineSchema = z.object({
  unit: spanUnitSchema,
  /** The publishers with the most articles, the first one having most. */
  publishers: z.array(z.string()),
  /** The spans in which something was published, in order. `counts` are those of the publishers, then of all others. */
  spans: z.array(z.object({ at: z.string(), counts: z.array(count) })),
  total: count,
  /** Of how many no date is known. */
  undated: count,
  /** Of how many the date is known less precisely than the spans are wide: `2019` among months. */
  vague: count,
});
/** The articles of a result over time. */
export type Timeline = z.infer<typeof timelineSchema>;

/** Figures of a whole library; the trash is left out. */
export const glanceSchema = z.object({
  articles: count,
  unread: count,
  starred: count,
  archived: count,
  incomplete: count,
  words: count,
  photos: count,
  photosWithoutCredit: count,
  /** How many different ones there are. */
  publishers: count,
  authors: count,
  photographers: count,
  agencies: count,
  tags: count,
  languages: count,
  /** The most frequent ones of each. */
  facets: z.array(facetSchema),
  /** How many articles were saved in each month, in order. */
  growth: z.array(z.object({ month: z.string(), saved: count })),
});
/** Figures of a whole library. */
export type Glance = z.infer<typeof glanceSchema>;

/** How much room a library takes on the disk, in bytes. */
export const diskUseSchema = z.object({ articles: count, photos: count, originals: count, others: count });
/** How much room a library takes on the disk. */
export type DiskUse = z.infer<typeof diskUseSchema>;
