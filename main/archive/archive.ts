import type { Overview } from '../../shared/api.ts';
import type { Article } from '../../shared/article.ts';
import type { ErrorReport } from '../../shared/errors.ts';
import type { DiskUse, Glance, Timeline } from '../../shared/figures.ts';
import type { Advice, AlsoIn, Facet, Twin } from '../../shared/finding.ts';
import type { LibraryInfo } from '../../shared/library-info.ts';
import type { Metadata, MetadataField } from '../../shared/metadata.ts';
import type { Original } from '../../shared/original.ts';
import type { Photo } from '../../shared/photo.ts';
import type { QueryProblem } from '../../shared/query/index.ts';
import type { Place, SearchResult, Sort } from '../../shared/rows.ts';
import type { BlockEdit, Highlight, Stamp, TextPlace } from '../../shared/state.ts';
import type { ArticleId, Hash } from '../../shared/values.ts';
import type { PhotoPage, PhotoPlace } from '../../shared/wall.ts';
import type { ArchivedPage, BytesAt, WebArchive } from '../capture/index.ts';
import type { ExportOutcome, ImportFailure } from '../exchange/index.ts';
import type { BackupOptions, BackupOutcome, Finding, VerifyProgress } from '../library/index.ts';
import type { Bulk } from './bulk/bulk.ts';
import type { Copying } from './copying/copying.ts';
import type { Ordering } from './ordering/ordering.ts';

/** Something a reader wants kept. `url` says where a file, bytes or a paste came from, null if nobody said. */
export type Source =
  | { kind: 'address'; url: string }
  /** `atHand`: what came along with the page, by its address. */
  | { kind: 'bytes'; bytes: Uint8Array; url: string | null; atHand?: BytesAt }
  | { kind: 'file'; path: string; url: string | null }
  /** A page out of a web archive; it can be saved until the archive is closed. */
  | { kind: 'archived'; page: ArchivedPage; file: WebArchive['file'] }
  | { kind: 'paste'; html: string | null; text: string | null; url: string | null };

/** Where a save stands; `images` counts those fetched and failed alike. */
export interface SaveProgress {
  step: 'capturing' | 'extracting' | 'images' | 'keeping';
  imagesDone: number;
  imagesTotal: number;
  /** How many pages of a web archive are done; null for a save of one page. */
  pages?: { done: number; total: number } | null;
}

/** How a source is saved. */
export interface SaveOptions {
  /** Tag names as typed. */
  tags?: string[];
  onProgress?: (progress: SaveProgress) => void;
  signal?: AbortSignal;
}

/** What a save gave, told only when it is durable and findable. */
export interface SaveOutcome {
  id: ArticleId;
  title: string;
  url: string | null;
  status: 'new' | 'recaptured';
  /** Addresses of images that could not be fetched. */
  missing: string[];
  health: string[];
}

/** The pages of a web archive, as sources; close it when they are saved. */
export interface PagesInFile {
  /** `url`: what a page is called by; null where the file does not say. */
  sources: readonly { url: string | null; source: Source }[];
  close(): Promise<void>;
}

/** The ids that a change touched, each with its new `rev`. */
export type Changed = { id: ArticleId; rev: number }[];

/** A request for a page of a list. */
export interface ListRequest {
  place: Place;
  query: string;
  sort: Sort;
  offset: number;
  limit: number;
}

/** A photo found by `photos`. */
export interface PhotoHit {
  article: ArticleId;
  index: number;
  title: string;
  photo: Photo;
}

/** What a photo's caption or credit is set to by hand; `credit` as one would print it. */
export interface PhotoChange {
  index: number;
  caption?: string | null;
  credit?: string | null;
}

/** How `verify` is run. */
export interface VerifyOptions {
  /** Goes on after the files that the last run had checked, if it was broken off in the last seven days. */
  resume?: boolean;
  onProgress?: (progress: VerifyProgress) => void;
}

/**
 * What can be done about a finding. `fetch`: the image is fetched from its address again, and taken if it is the very
 * same. `from-trash`: the whole copy in the trash takes the place of a document that cannot be read. `drop`: what
 * belongs to no article is removed. `let-go`: articles say from now on that they do not hold the bytes.
 */
export const repairActions = ['fetch', 'from-trash', 'drop', 'let-go'] as const;
/** One of {@link repairActions}. */
export type RepairAction = (typeof repairActions)[number];

/** What came of one finding. */
export interface Repair {
  finding: Finding;
  /** What may help, the best first; nothing where only a backup can. */
  possible: RepairAction[];
  /** What helped; null where nothing did or nothing that may was allowed. */
  done: RepairAction | null;
  /** Why what was tried did not help. */
  reason: string | null;
}

/**
 * A library with everything that can be done to it: the façade of the app and the command. It holds no article in
 * memory; every answer comes from the index or from disk.
 */
export interface Archive extends Copying, Bulk, Ordering {
  /** Absolute path of the library. */
  readonly folder: string;
  info(): LibraryInfo;

  save(source: Source, options?: SaveOptions): Promise<SaveOutcome>;
  /** The pages in a web archive (MHTML, WARC, WACZ), each to be saved; null for any other file. */
  pagesIn(path: string, signal?: AbortSignal): Promise<PagesInFile | null>;
  /** Fetches missing images once more; gives the addresses still missing. */
  retryImages(id: ArticleId, options?: SaveOptions): Promise<SaveOutcome>;

  /** Null for an id that is not here. */
  read(id: ArticleId): Promise<{ article: Article; trashed: boolean } | null>;
  /** The page as it was received last; null where it is not held. */
  original(id: ArticleId): Promise<Original | null>;
  list(request: ListRequest): Promise<SearchResult>;
  /** The ids of rows, in the order of their list. */
  ids(request: ListRequest): Promise<ArticleId[]>;
  /** All matches outside the trash, for a bulk action or an export; in no particular order. */
  matching(query: string): AsyncIterable<ArticleId>;
  /** What is wrong with a query; the rest of it still searches. */
  problemsOf(query: string): QueryProblem[];
  photos(query: string): AsyncIterable<PhotoHit>;
  /** The same photos a page at a time, for a window that shows them as they come into sight. */
  photoPage(query: string, after: PhotoPlace | null, limit: number): Promise<PhotoPage>;
  overview(): Promise<Overview>;
  /** What a whole result is of, with counts. */
  facets(place: Place, query: string): Promise<Facet[]>;
  /** A whole result over time. */
  timeline(place: Place, query: string): Promise<Timeline>;
  /** Figures of the whole library. */
  glance(): Promise<Glance>;
  /** How much room the library takes on the disk: every file is looked at. */
  diskUse(): Promise<DiskUse>;
  /** Why a search found nothing. */
  advice(place: Place, query: string): Promise<Advice>;
  /** Which other articles tell the story of these. */
  alsoIn(ids: ArticleId[]): Promise<AlsoIn[]>;
  /** Articles that have the address of this one, or most of its text. */
  twins(id: ArticleId): Promise<Twin[]>;

  star(ids: ArticleId[], value: boolean): Promise<Changed>;
  archive(ids: ArticleId[], value: boolean): Promise<Changed>;
  markRead(ids: ArticleId[], value: boolean): Promise<Changed>;
  setProgress(id: ArticleId, value: number, place: TextPlace | null): Promise<Changed>;
  /** `add` are names as typed, `remove` are slugs or names. */
  tag(ids: ArticleId[], add: string[], remove: string[]): Promise<Changed>;
  setNotes(id: ArticleId, notes: string): Promise<Changed>;
  /** Adds a highlight, or changes the one of its id. */
  putHighlight(id: ArticleId, highlight: Highlight): Promise<Changed>;
  removeHighlight(id: ArticleId, highlight: string): Promise<Changed>;
  edit(id: ArticleId, values: Partial<Metadata>, photos?: PhotoChange[]): Promise<Changed>;
  withdraw(id: ArticleId, fields: MetadataField[]): Promise<Changed>;
  /** Removes a block from the text or brings one back; gives the slot that this edit is in. */
  editBlock(id: ArticleId, edit: BlockEdit): Promise<{ changed: Changed; slot: string }>;
  /** Takes back the edit in a slot: `title`, `photos[KEY].credit`, `blocks[KEY]`. */
  takeBack(id: ArticleId, slot: string): Promise<Changed>;
  /** Puts the value that a slot had at an earlier moment in force again. */
  putBack(id: ArticleId, slot: string, at: Stamp): Promise<Changed>;
  /** Undoes the last change of a slot. */
  stepBack(id: ArticleId, slot: string): Promise<Changed>;
  /** Which device this is, as edits name it, and the keys of edits of blocks that have lost their place in the text. */
  editFacts(id: ArticleId): Promise<{ device: string; lost: string[] }>;
  /** Takes back the reader's credits of photos: what was read in the page is in force again. */
  withdrawCredits(id: ArticleId, photos: number[]): Promise<Changed>;
  delete(ids: ArticleId[]): Promise<Changed>;
  restore(ids: ArticleId[]): Promise<Changed>;
  /** Deletes for good; null empties the trash. */
  purge(ids: ArticleId[] | null): Promise<number>;

  /** Writes `out` and, for jsonl, the held files in `out.files/`, whole or not at all. */
  exportTo(query: string, format: string, out: string): Promise<ExportOutcome>;
  importFrom(
    file: string,
    format: string | null,
    onArticle: (id: ArticleId) => void,
  ): Promise<{ imported: number; failures: ImportFailure[] }>;
  /** What is wrong with files in the library's `rules/`: pages are read without them. */
  ruleProblems(): Promise<ErrorReport[]>;
  verify(options?: VerifyOptions): AsyncIterable<Finding>;
  /** Verifies, and does what is allowed about what it finds, the best first; nothing is guessed. */
  repair(allowed: readonly RepairAction[], options?: VerifyOptions): AsyncIterable<Repair>;
  /** Writes the whole library to one file while work goes on; see `Library.backupTo`. */
  backup(out: string, options?: BackupOptions): Promise<BackupOutcome>;
  reindex(onProgress?: (done: number, total: number) => void): Promise<number>;
  stats(): Promise<Record<string, number>>;

  /** Absolute path and type of held bytes, for serving them; null if not held. */
  fileOf(hash: Hash): Promise<{ path: string; mime: string } | null>;
  /** Called with the ids that changed, whoever changed them; null when too much changed to say. Gives the way to stop. */
  onChange(listener: (ids: ArticleId[] | null) => void): () => void;
  close(): Promise<void>;
}
