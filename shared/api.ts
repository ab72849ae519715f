import { z } from 'zod';
import { articleSchema } from './article.ts';
import { bulkActionSchema, bulkJobSchema, targetSchema } from './bulk.ts';
import { commandStateSchema } from './commands.ts';
import { diskUseSchema, glanceSchema, timelineSchema } from './figures.ts';
import { adviceSchema, alsoInSchema, facetSchema, twinSchema } from './finding.ts';
import { folderChoiceSchema, knownLibrarySchema, windowStandSchema } from './libraries.ts';
import { metadataSchema } from './metadata.ts';
import {
  collectionViewSchema,
  completedFieldSchema,
  fieldValueSchema,
  orderChangeSchema,
  savedSearchViewSchema,
} from './order.ts';
import { originalSchema } from './original.ts';
import { placeSchema, resultSchema, sortSchema } from './rows.ts';
import { settingsChangeSchema, settingsSchema } from './settings.ts';
import { blockEditSchema, highlightSchema, stampSchema, textPlaceSchema } from './state.ts';
import { crossedErrorSchema, idSchema, slugSchema } from './values.ts';
import { photoPageSchema, photoPlaceSchema } from './wall.ts';

/**
 * The contract between the window and the main process: one table of calls, one of events. Types, the preload
 * bridge and the handlers are derived from it, so a call is added in one place. The window passes ids, never paths.
 */

const nothing = z.object({}).strict();
const ids = z.array(idSchema).min(1).max(100_000);
/** What an edit is of: `title`, `photos[KEY].credit`, `blocks[KEY]`. */
const slotSchema = z.string().min(1).max(100_000);
const changed = z.object({ changed: z.array(z.object({ id: idSchema, rev: z.int() })) });

/** One source on its way into the library. `id` is there once the article is durable. */
export const saveJobSchema = z.object({
  job: z.string().min(1),
  source: z.string(),
  step: z.enum(['waiting', 'capturing', 'extracting', 'images', 'keeping', 'done', 'failed']),
  imagesDone: z.int().nonnegative(),
  imagesTotal: z.int().nonnegative(),
  /** How far a web archive of many pages is; null for a save of one page. */
  pages: z.object({ done: z.int().nonnegative(), total: z.int().positive() }).nullable(),
  id: idSchema.nullable(),
  title: z.string().nullable(),
  status: z.enum(['new', 'recaptured']).nullable(),
  /** Addresses of images that could not be fetched. */
  missing: z.array(z.string()),
  health: z.array(z.string()),
  error: crossedErrorSchema.nullable(),
});
/** One source on its way into the library. */
export type SaveJob = z.infer<typeof saveJobSchema>;

const tagCountSchema = z.object({
  slug: slugSchema,
  name: z.string(),
  colour: z.string().nullable(),
  /** The tag that it stands under. */
  parent: slugSchema.nullable(),
  count: z.int().nonnegative(),
  /** Those that have it or one that stands under it. */
  total: z.int().nonnegative(),
});
/** A tag as the sidebar shows it. */
export type TagCount = z.infer<typeof tagCountSchema>;

const overviewSchema = z.object({
  all: z.int(),
  unread: z.int(),
  starred: z.int(),
  archived: z.int(),
  trash: z.int(),
  tags: z.array(tagCountSchema),
  /** How far the index is with catching up, 0 to 1; null when it is up to date. */
  indexing: z.number().nullable(),
});
/** The counts of the sidebar. */
export type Overview = z.infer<typeof overviewSchema>;

const asked = z.object({ place: placeSchema, query: z.string().max(10_000) });
const started = z.object({ job: z.string() });

/** Every call the window can make. */
export const calls = {
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      electron: z.string(),
      platform: z.enum(['darwin', 'win32', 'linux']),
      /** The folder of the library; empty where none is chosen yet. */
      library: z.string(),
      language: z.string(),
      standInRuntime: z.boolean(),
      stand: windowStandSchema,
    }),
  },
  /** What helps to find a fault, for the reader to look through; nothing of what was read is in it. */
  'app.report': { input: nothing, output: z.object({ text: z.string() }) },
  /** Asks where to, and writes the report there as it was shown. */
  'app.saveReport': {
    input: z.object({ text: z.string().max(1_000_000) }),
    output: z.object({ saved: z.boolean() }),
  },
  /** What Undo and Redo are about, for the menu; null where there is nothing, an empty name where it has none. */
  'app.undoable': {
    input: z.object({ undo: z.string().max(200).nullable(), redo: z.string().max(200).nullable() }),
    output: nothing,
  },
  /** The libraries that were open on this computer, the last one first. */
  'libraries.list': { input: nothing, output: z.object({ libraries: z.array(knownLibrarySchema) }) },
  /** Shows one of them; in a window of its own, or in this one. */
  'libraries.open': { input: z.object({ key: z.string(), inNewWindow: z.boolean() }), output: nothing },
  /** Takes one off the list; on the disk nothing changes. */
  'libraries.forget': { input: z.object({ key: z.string() }), output: nothing },
  /** The folder that is offered for a first library. */
  'libraries.suggest': { input: nothing, output: z.object({ choice: folderChoiceSchema }) },
  /** Asks for a folder in the system's dialog; null where the reader turned back. */
  'libraries.choose': {
    input: z.object({ purpose: z.enum(['open', 'make']) }),
    output: z.object({ choice: folderChoiceSchema.nullable() }),
  },
  /** Opens a folder that was chosen, or makes a library in it. `sample` saves an article of ours into it, to try on. */
  'libraries.use': {
    input: z.object({ token: z.string(), inNewWindow: z.boolean(), sample: z.boolean().default(false) }),
    output: nothing,
  },
  /** Looks again for a library that could not be opened, or went away. */
  'libraries.tryAgain': { input: nothing, output: z.object({ isHere: z.boolean() }) },
  /** Opens another window on the same library; with an article, it begins with that. */
  'window.open': { input: z.object({ article: idSchema.nullable() }), output: nothing },
  /** How many captures are running and how far they are together, for the window's button and the app's icon. */
  'app.busy': {
    input: z.object({ running: z.int().nonnegative(), share: z.number().min(0).max(1) }),
    output: nothing,
  },
  /** Something ended; the system tells it where the reader asked for that, and is elsewhere. */
  'app.ended': {
    input: z.object({ title: z.string().max(300), text: z.string().max(2_000) }),
    output: nothing,
  },
  /** Which commands of the window can be given now, and the first key of each; for the menu. */
  'app.commands': {
    input: z.object({ commands: z.array(commandStateSchema).max(200) }),
    output: nothing,
  },
  'settings.get': { input: nothing, output: settingsSchema },
  'settings.set': { input: settingsChangeSchema, output: settingsSchema },
  'overview.get': { input: nothing, output: overviewSchema },
  'articles.list': {
    input: z.object({
      place: placeSchema,
      query: z.string().max(10_000),
      sort: sortSchema,
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    output: resultSchema,
  },
  /** The ids of rows, in their order. */
  'articles.ids': {
    input: asked.extend({
      sort: sortSchema,
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(100_000),
    }),
    output: z.object({ ids: z.array(idSchema) }),
  },
  /** What a whole result is of: names, tags, languages, years, with counts. */
  'articles.facets': { input: asked, output: z.object({ facets: z.array(facetSchema) }) },
  /** A whole result over time. */
  'figures.timeline': { input: asked, output: timelineSchema },
  /** Figures of the whole library. */
  'figures.glance': { input: nothing, output: glanceSchema },
  /** How much room it takes; with many articles this takes its time. */
  'figures.disk': { input: nothing, output: diskUseSchema },
  /** Why a search found nothing. */
  'articles.advice': { input: asked, output: adviceSchema },
  /** Articles with the address of this one, or most of its text. */
  'articles.twins': { input: z.object({ id: idSchema }), output: z.object({ twins: z.array(twinSchema) }) },
  /** Which other articles tell the story of those of a list. */
  'articles.alsoIn': {
    input: z.object({ ids: z.array(idSchema).max(500) }),
    output: z.object({ also: z.array(alsoInSchema) }),
  },
  /** Null where the id is not in the library (deleted elsewhere meanwhile). Trashed articles are given too. */
  'articles.read': {
    input: z.object({ id: idSchema }),
    output: z.object({ article: articleSchema, trashed: z.boolean() }).nullable(),
  },
  /** The page as it was received last; null where it is not held. */
  'articles.original': { input: z.object({ id: idSchema }), output: originalSchema.nullable() },
  'articles.markRead': { input: z.object({ ids, value: z.boolean() }), output: changed },
  'articles.progress': {
    input: z.object({
      id: idSchema,
      value: z.number().min(0).max(1),
      place: textPlaceSchema.nullable(),
    }),
    output: changed,
  },
  /** Adds a highlight, or changes the one of its id. */
  'articles.highlight': { input: z.object({ id: idSchema, highlight: highlightSchema }), output: changed },
  'articles.unhighlight': { input: z.object({ id: idSchema, highlight: idSchema }), output: changed },
  'articles.note': { input: z.object({ id: idSchema, notes: z.string().max(1_000_000) }), output: changed },
  'articles.edit': {
    input: z.object({ id: idSchema, values: metadataSchema.partial().strict() }),
    output: changed,
  },
  /** Takes edits back: the extracted values are in force again. */
  'articles.withdraw': {
    input: z.object({ id: idSchema, fields: z.array(metadataSchema.keyof()).min(1) }),
    output: changed,
  },
  /** Removes a block from the text or brings one back; `slot` names the edit, to take it back or step back from it. */
  'articles.editBlock': {
    input: z.object({ id: idSchema, edit: blockEditSchema }),
    output: changed.extend({ slot: z.string() }),
  },
  /** Takes back one edit, by its slot. */
  'articles.takeBack': { input: z.object({ id: idSchema, slot: slotSchema }), output: changed },
  /** Puts an earlier value in force again. */
  'articles.putBack': {
    input: z.object({ id: idSchema, slot: slotSchema, at: stampSchema }),
    output: changed,
  },
  /** Undoes the last change in a slot. */
  'articles.stepBack': { input: z.object({ id: idSchema, slot: slotSchema }), output: changed },
  /** Which device this is, as edits name it, and the keys of edits of blocks that have lost their place in the text. */
  'articles.editFacts': {
    input: z.object({ id: idSchema }),
    output: z.object({ device: z.string(), lost: z.array(z.string()) }),
  },
  /** The next photos of a query, those of an article together. */
  'photos.page': {
    input: z.object({
      query: z.string().max(10_000),
      after: photoPlaceSchema.nullable(),
      limit: z.int().min(1).max(500),
    }),
    output: photoPageSchema,
  },
  /** Sets the credit of photos as one would print it; null: what was read in the pages is in force again. */
  'photos.credit': {
    input: z.object({
      photos: z.array(photoPlaceSchema).min(1).max(10_000),
      credit: z.string().min(1).max(10_000).nullable(),
    }),
    output: changed,
  },
  /** Asks where to, and writes a table there; false where the reader thought better of it. */
  'photos.saveTable': {
    input: z.object({ csv: z.string().max(100_000_000) }),
    output: z.object({ saved: z.boolean() }),
  },
  'articles.purge': { input: z.object({ ids: ids.nullable() }), output: z.object({ purged: z.int() }) },
  /** Begins to do something to all articles of a target; `bulk.progress` tells how it goes. */
  'bulk.begin': { input: z.object({ target: targetSchema, action: bulkActionSchema }), output: started },
  /** Takes back exactly what a job changed, by another job, which can be taken back in turn. */
  'bulk.undo': { input: z.object({ job: z.string() }), output: started },
  /** Stops a job; what it did is kept. */
  'bulk.cancel': { input: z.object({ job: z.string() }), output: nothing },
  'bulk.jobs': { input: nothing, output: z.object({ jobs: z.array(bulkJobSchema) }) },
  /** Asks where to, and begins to export there; null where the reader thought better of it. */
  'bulk.export': {
    input: z.object({ target: targetSchema, format: z.string().min(1).max(40) }),
    output: z.object({ job: z.string().nullable() }),
  },
  /** The saved searches in their order, and the collections by name. */
  'order.get': {
    input: nothing,
    output: z.object({
      searches: z.array(savedSearchViewSchema),
      collections: z.array(collectionViewSchema),
    }),
  },
  /** Changes tags, saved searches or collections as such; `undo` takes exactly that back. */
  'order.change': {
    input: z.object({ change: orderChangeSchema }),
    output: z.object({ undo: z.string(), made: z.string().nullable() }),
  },
  /** Takes a change back; what this gives takes that back in turn. */
  'order.undo': { input: z.object({ undo: z.string() }), output: z.object({ undo: z.string() }) },
  /** How many articles a query finds. */
  'order.count': {
    input: z.object({ query: z.string().max(10_000) }),
    output: z.object({ total: z.int().nonnegative() }),
  },
  /** Values that the library has in a field, for what is being typed. */
  'order.values': {
    input: z.object({ field: completedFieldSchema, beginning: z.string().max(200) }),
    output: z.object({ values: z.array(fieldValueSchema) }),
  },
  /** Tags that articles like this one have, the likeliest first. */
  'order.suggest': { input: z.object({ id: idSchema }), output: z.object({ tags: z.array(slugSchema) }) },
  /** Fetches the images that are missing once more. */
  'articles.retryImages': { input: z.object({ id: idSchema }), output: started },
  'save.address': { input: z.object({ url: z.string().min(1).max(100_000) }), output: started },
  'save.paste': {
    input: z.object({
      html: z.string().max(31_457_280).nullable(),
      text: z.string().max(31_457_280).nullable(),
      url: z.string().nullable(),
    }),
    output: started,
  },
  /** A file that was dropped or chosen, by its one-time token. */
  'save.file': { input: z.object({ token: z.string().min(1) }), output: started },
  /** Opens the system's file dialog; each chosen file begins a job. */
  'save.chooseFiles': { input: nothing, output: z.object({ jobs: z.array(z.string()) }) },
  'save.jobs': { input: nothing, output: z.object({ jobs: z.array(saveJobSchema) }) },
  'save.dismiss': { input: z.object({ job: z.string() }), output: nothing },
  /** Opens the article's address in the system's browser. */
  'open.article': { input: z.object({ id: idSchema }), output: nothing },
  /** Opens a link of an article in the system's browser; http, https and mailto only. */
  'open.link': { input: z.object({ url: z.string().max(100_000) }), output: nothing },
  'open.libraryFolder': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

/** Every event the main process sends to the window. */
export const events = {
  /** `ids` null: too much changed to say what (an import, a rebuilt index). */
  'library.changed': z.object({ ids: z.array(idSchema).nullable() }),
  'save.progress': saveJobSchema,
  'bulk.progress': bulkJobSchema,
  /** The folder of the library went away (a drive was pulled out), or came back. */
  'library.presence': z.object({ isHere: z.boolean() }),
  /** The main process asks the window to show an article (a file given at start, a second start). */
  'show.article': z.object({ id: idSchema }),
  /** A menu item or a system shortcut; the window carries it out. */
  command: z.object({ name: z.string() }),
} as const satisfies Record<string, z.ZodType>;

/** The name of a call. */
export type CallName = keyof typeof calls;
/** What a call takes. */
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
/** What a call gives. */
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]['output']>;
/** The name of an event. */
export type EventName = keyof typeof events;
/** What an event carries. */
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;

/** How an answer crosses: errors as data, never as a serialised exception. */
export type Answer<Name extends CallName> =
  | { ok: true; value: CallOutput<Name> }
  | { ok: false; error: z.output<typeof crossedErrorSchema> };

/** What preload exposes as `window.coupure`. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<Name>>;
  on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void;
  /** One-time tokens for dropped files; null for one that is no file on disk. */
  tokensFor(files: File[]): Promise<(string | null)[]>;
}
