import { z } from 'zod';

/** A person (or a handle) who made the picture, as one would cite them. */
export const creatorSchema = z.object({ name: z.string().min(1), role: z.string().min(1) });

/** A named source of the picture: agency, outlet, stock site, institution, platform. `id` is null if unknown to our data. */
export const agencySchema = z.object({ id: z.string().nullable(), name: z.string().min(1) });

/** Where a credit was read. */
export const creditSourceSchema = z.enum(['figcaption', 'json-ld', 'iptc', 'xmp', 'meta', 'text', 'user']);

/**
 * Who made a photo and under what rights, as printed (`raw`, never lost) and as read. Agencies stand in printed
 * order; names given as courtesy stand among the agencies too.
 */
export const creditSchema = z.object({
  raw: z.string(),
  creators: z.array(creatorSchema),
  agencies: z.array(agencySchema),
  courtesy: z.array(z.string()),
  handout: z.boolean(),
  filePhoto: z.boolean(),
  pool: z.boolean(),
  licence: z.string().nullable(),
  rights: z.string().nullable(),
  source: creditSourceSchema,
});
/** A photo credit. */
export type Credit = z.infer<typeof creditSchema>;
/** A source named in a credit. */
export type Agency = z.infer<typeof agencySchema>;
/** Where a credit was read. */
export type CreditSource = z.infer<typeof creditSourceSchema>;

/** What the credit grammar gives for a caption as printed: the caption without its credit, and the credit if there is one. */
export interface ParsedCaption {
  caption: string | null;
  credit: Credit | null;
}
