import { z } from 'zod';
import { partialDateSchema } from './values.ts';

/** How much of a field is kept: what is longer holds something else than it should. */
export const embeddedLimits = { text: 4_000, byLines: 50 };

const textSchema = z.string().min(1).max(embeddedLimits.text);

/**
 * What one block of an image's own metadata says, under the names of the IPTC Photo Metadata Standard, each text as it
 * stands there but for white space. What the block cannot hold or does not say is null.
 */
export const embeddedFieldsSchema = z.object({
  headline: textSchema.nullable(),
  caption: textSchema.nullable(),
  byLines: z.array(textSchema).max(embeddedLimits.byLines),
  byLineTitle: textSchema.nullable(),
  credit: textSchema.nullable(),
  source: textSchema.nullable(),
  copyright: textSchema.nullable(),
  /** When the picture was made; null also for what is no date. */
  dateCreated: partialDateSchema.nullable(),
  instructions: textSchema.nullable(),
  usageTerms: textSchema.nullable(),
  /** The address of the statement of rights. */
  webStatement: textSchema.nullable(),
  /** The address of the licence, as Creative Commons writes it. */
  licence: textSchema.nullable(),
  /** From whom a licence is to be had (PLUS). */
  licensor: z.object({ name: textSchema.nullable(), url: textSchema.nullable() }).nullable(),
  /** How the picture came to be, as the address in the IPTC's list says it: a camera, a scan, a trained model. */
  digitalSourceType: textSchema.nullable(),
});
/** What one block of an image's own metadata says. */
export type EmbeddedFields = z.infer<typeof embeddedFieldsSchema>;

/** The two blocks in which an image carries such fields, apart: programs write them apart, and they may disagree. */
export const embeddedSchema = z.object({
  iptc: embeddedFieldsSchema.nullable(),
  xmp: embeddedFieldsSchema.nullable(),
});
/** What an image says of itself. */
export type Embedded = z.infer<typeof embeddedSchema>;
