import { z } from 'zod';

const valuesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Null follows the system. */
  language: z.enum(['en', 'fr']).nullable(),
  /** Size of the text in the reader, in CSS pixels. */
  textSize: z.int().min(14).max(28),
  sort: z.enum(['relevance', 'published', 'saved', 'title']),
});
const { theme, language, textSize, sort } = valuesSchema.shape;

/** What the reader can set. Every value has a default, so that a lost file is no error. */
export const settingsSchema = z.object({
  theme: theme.default('system'),
  language: language.default(null),
  textSize: textSize.default(18),
  sort: sort.default('saved'),
});
/** What the reader can set. */
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the settings, to be changed. Without the defaults: they would set back what was not named. */
export const settingsChangeSchema = valuesSchema.partial().strict();
