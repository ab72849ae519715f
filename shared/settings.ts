import { z } from 'zod';

/** The looks of the window. `system` is light or dark as the system is; so is `contrast`, with the strongest inks. */
export const themeSchema = z.enum(['system', 'light', 'dark', 'sepia', 'contrast']);
/** A look of the window. */
export type Theme = z.infer<typeof themeSchema>;

/** What a row of the list can show beside the headline. */
export const rowPartSchema = z.enum(['publisher', 'date', 'excerpt', 'photo', 'tags', 'words']);
/** What a row of the list can show beside the headline. */
export type RowPart = z.infer<typeof rowPartSchema>;

const valuesSchema = z.object({
  theme: themeSchema,
  /** Null follows the system. */
  language: z.enum(['en', 'fr', 'de', 'es']).nullable(),
  /** Size of the text in the reader, in CSS pixels. */
  textSize: z.int().min(14).max(28),
  /** The typeface of the text in the reader; `legible` and `dyslexic` are for readers who see letters otherwise. */
  textFont: z.enum(['serif', 'sans', 'system', 'legible', 'dyslexic']),
  leading: z.enum(['close', 'normal', 'open']),
  /** The width of the column, in proportion to the size of the text. */
  width: z.enum(['narrow', 'normal', 'wide']),
  align: z.enum(['start', 'justify']),
  hyphens: z.boolean(),
  sort: z.enum(['relevance', 'published', 'saved', 'title']),
  /** How much room a row of the list takes. */
  density: z.enum(['cards', 'rows', 'headlines']),
  /** Under which headings the rows of the list stand; by publisher they are ordered by it, too. */
  grouping: z.enum(['day', 'publisher', 'none']),
  /** What a row of the list shows beside the headline. */
  rowParts: z.array(rowPartSchema).max(6),
  /** The keys of commands that the reader gave other ones than they come with; none: the command has no key. */
  shortcuts: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(4)),
  /** What was searched last, the newest first. */
  searchHistory: z.array(z.string().min(1).max(500)).max(20),
  /** Whether the system tells how saving ended while the window is in the background. */
  notify: z.boolean(),
});
const values = valuesSchema.shape;

/** What the reader can set. Every value has a default, so that a lost file is no error. */
export const settingsSchema = z.object({
  theme: values.theme.default('system'),
  // A language that this version has no catalogue of costs the reader none of the other settings.
  language: values.language.default(null).catch(null),
  textSize: values.textSize.default(18),
  textFont: values.textFont.default('serif'),
  leading: values.leading.default('normal'),
  width: values.width.default('normal'),
  align: values.align.default('start'),
  hyphens: values.hyphens.default(true),
  sort: values.sort.default('saved'),
  density: values.density.default('rows'),
  grouping: values.grouping.default('day'),
  rowParts: values.rowParts.default(rowPartSchema.options),
  shortcuts: values.shortcuts.default({}),
  searchHistory: values.searchHistory.default([]),
  notify: values.notify.default(false),
});
/** What the reader can set. */
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the settings, to be changed. Without the defaults: they would set back what was not named. */
export const settingsChangeSchema = valuesSchema.partial().strict();
