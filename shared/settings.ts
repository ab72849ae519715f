import { z } from 'zod';

/** What the reader can set. Every value has a default, so that a lost file is no error. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Null follows the system. */
  language: z.enum(['en', 'fr']).nullable().default(null),
  /** Size of the text in the reader, in CSS pixels. */
  textSize: z.int().min(14).max(28).default(18),
  sort: z.enum(['relevance', 'published', 'saved', 'title']).default('saved'),
});
/** What the reader can set. */
export type Settings = z.infer<typeof settingsSchema>;
