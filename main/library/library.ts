import type { ArticleContent } from '../../shared/article.ts';
import type { LibraryInfo } from '../../shared/library-info.ts';
import type { FileReference } from '../../shared/photo.ts';
import type { ArticleState, Stamp } from '../../shared/state.ts';
import type { ArticleId, Hash } from '../../shared/values.ts';
import type { FileStamp, Folder } from './folder/folder.ts';

/** What tells one version of an article from another without reading it. */
export interface ArticleStamp {
  content: FileStamp;
  /** Null where the reader never touched the article. */
  state: FileStamp | null;
}

/** An article as the library holds it: the content as extracted (see `inForce` for the reader's edits), and the state. */
export interface Stored {
  content: ArticleContent;
  state: ArticleState;
  trashed: boolean;
  stamp: ArticleStamp;
}

/** An article that was to be moved; `isMoved` is false where it lay there already. */
export interface Moved extends Stored {
  isMoved: boolean;
}

/** Told of each article that could not be read, and so was not changed. */
export type OnUnreadable = (id: ArticleId, thrown: unknown) => void;

/** The highest `rev` of an article's two documents. */
export function revOf(stored: Pick<Stored, 'content' | 'state'>): number {
  return Math.max(stored.content.rev, stored.state.rev);
}

/** One article met on a walk over the folder. */
export interface StampedId extends ArticleStamp {
  id: ArticleId;
  trashed: boolean;
}

/** A change by another hand. */
export interface OutsideChange {
  /** Articles that were added, changed, moved or removed. */
  ids: ArticleId[];
  /** Whether `library.json` changed; `info()` has the new values by then. */
  info: boolean;
}

/** What `verify` found about one file. Damaged and missing mean loss; an orphan only takes space. */
export interface Finding {
  kind: 'damaged' | 'missing' | 'orphaned';
  /** Relative to the library folder. */
  path: string;
  reason: string;
  /** Articles that refer to the file. */
  articles: ArticleId[];
}

/** How far `verify` has come, in files; more are found while it works. */
export interface VerifyProgress {
  done: number;
  total: number;
}

/** What an earlier `verify` has hashed already: it is not hashed again while size and time are the same. */
export interface VerifyNotes {
  isWhole(path: string, stamp: FileStamp): boolean;
  noteWhole(path: string, stamp: FileStamp): void;
}

/** How a library is verified. */
export interface VerifyOptions {
  onProgress?: (progress: VerifyProgress) => void;
  notes?: VerifyNotes;
}

/** How a library is backed up. */
export interface BackupOptions {
  onProgress?: (progress: VerifyProgress) => void;
  signal?: AbortSignal;
}

/** What a backup holds. */
export interface BackupOutcome {
  /** The absolute path of the archive. */
  out: string;
  /** Those in the trash too. */
  articles: number;
  files: number;
  /** The size of the archive. */
  bytes: number;
}

/** Held bytes: the path relative to the library folder, the type by the file's extension, the size as stored. */
export interface HeldFile {
  path: string;
  /** Null where the library is not on a disk. */
  absolutePath: string | null;
  mime: string;
  storedBytes: number;
}

/**
 * Whether an article other than `except` refers to the bytes, by an index that is up to date. Articles written in
 * the last minutes are looked at on disk all the same.
 */
export type IsReferenced = (hash: Hash, except: ReadonlySet<ArticleId>) => boolean | Promise<boolean>;

/**
 * The only writer of the truth: documents, media and originals in a folder. It holds no article in memory. A promise
 * that is fulfilled means that the change is on the disk; one that is rejected, that it is not there or is whole.
 *
 * All writes throw `disk-full`, `disk-failed`, `library-read-only`, `library-busy` or `library-missing`; an id that
 * is none throws `id-invalid`; a document that cannot be read throws `document-damaged` or `document-newer` and
 * stays untouched.
 */
export interface Library {
  readonly folder: Folder;
  /** A stamp for a state change made now, on this device. */
  stamp(): Stamp;

  /** `library.json` as last read or written. */
  info(): LibraryInfo;
  /** Reads `library.json` again, changes and writes it in one locked step; the same value given back writes nothing. */
  changeInfo(change: (info: LibraryInfo) => LibraryInfo): Promise<LibraryInfo>;

  /** The articles that are not in the trash, in no particular order. */
  ids(): AsyncIterable<ArticleId>;
  /** Null for an id that is not here; articles in the trash are given too. */
  read(id: ArticleId): Promise<Stored | null>;
  /**
   * Keeps an article as given, `rev` included. Its held bytes must be there (`input-invalid` else). One that is
   * here already, or in the trash, is merged with what is given by the rules for conflict copies, and is live then.
   */
  add(content: ArticleContent, state?: ArticleState): Promise<Stored>;
  /**
   * Read, change, write in one locked step; `rev` and `updatedAt` are set here. Newly held bytes must be there.
   * The same value given back writes nothing. Throws `not-found`.
   */
  changeContent(id: ArticleId, change: (content: ArticleContent) => ArticleContent): Promise<Stored>;
  /** The same for the state; `content` is what it belongs to. Throws `not-found`. */
  changeState(
    id: ArticleId,
    change: (state: ArticleState, content: ArticleContent) => ArticleState,
  ): Promise<Stored>;
  /**
   * The same for many: gives each article (changed or not) once it is durable, a few at a time. Ids that are not
   * here are left out. Work goes on as the result is read, and stops with it. A document that cannot be read does not
   * stop it: it is told as it is met, or else thrown after the last.
   */
  changeStates(
    ids: Iterable<ArticleId>,
    change: (state: ArticleState, content: ArticleContent) => ArticleState,
    onUnreadable?: OnUnreadable,
  ): AsyncIterable<Stored>;

  /** Like `changeStates`: moves each to the trash, and gives it as it lies there. What is there already is given too. */
  moveToTrash(ids: Iterable<ArticleId>, onUnreadable?: OnUnreadable): AsyncIterable<Moved>;
  /** Like `changeStates`: moves each out of the trash, and gives it. What is live already is given too. */
  restore(ids: Iterable<ArticleId>, onUnreadable?: OnUnreadable): AsyncIterable<Moved>;
  /** The articles in the trash and since when (ISO 8601). */
  trashIds(): AsyncIterable<{ id: ArticleId; since: string }>;
  /**
   * Deletes articles of the trash for good (null: all of them) and gives their ids. Bytes that no other article
   * refers to go too; without `isReferenced` all documents are read to find out. In doubt the bytes stay.
   */
  purge(ids: Iterable<ArticleId> | null, isReferenced?: IsReferenced): Promise<ArticleId[]>;
  /** Purges what has been in the trash for more than 30 days. */
  sweepTrash(isReferenced?: IsReferenced): Promise<ArticleId[]>;

  /** Keeps an image and gives its reference. Known bytes are not written again. */
  putMedia(bytes: Uint8Array, mime: string): Promise<FileReference>;
  /** Keeps what was received and gives its reference; the hash is of these bytes, whatever the form on disk. */
  putOriginal(bytes: Uint8Array, mime: string): Promise<FileReference>;
  /** Whether the bytes are held, as media or as an original. */
  has(hash: Hash): Promise<boolean>;
  /** Where held bytes lie; null if they are not held. Media first. */
  fileOf(hash: Hash): Promise<HeldFile | null>;
  /** The bytes (unpacked), checked against their hash; null if not held. Throws `document-damaged`. */
  readHeld(hash: Hash): Promise<Uint8Array | null>;
  /** The bytes (unpacked), piece by piece, unchecked; nothing if not held. */
  streamHeld(hash: Hash): AsyncIterable<Uint8Array>;

  /** Every article with its stamp, live and trashed, by a walk over the folder; `folders` limits it to those of `folderTimes`. */
  stamps(folders?: Iterable<string>): AsyncIterable<StampedId>;
  /**
   * The modification times (ms) of all folders that hold articles: a folder whose time is the same has the same
   * articles, if that time lies more than 2 s before it was noted.
   */
  folderTimes(): Promise<Map<string, number>>;

  /**
   * Tells changes made by others (processes, sync tools) from the moment of the call, after merging conflict copies,
   * those that lie there already among them. Gives the way to stop. Begin it before a walk: nothing falls between.
   */
  watch(listener: (change: OutsideChange) => void): () => void;
  /** Merges all conflict copies that sync tools left, by a walk over the folder; gives the articles that changed. */
  mergeConflictCopies(): Promise<ArticleId[]>;

  /** Runs `work` while no other process or call does so for the same address. */
  withAddressLock<Result>(url: string, work: () => Promise<Result>): Promise<Result>;
  /** Re-hashes all held bytes and validates all documents. */
  verify(options?: VerifyOptions): AsyncIterable<Finding>;
  /**
   * Puts bytes in the place of a damaged or missing file of media or originals. They must be the very bytes that
   * its name says (`input-invalid` else): nothing is taken that is only like them.
   */
  mend(path: string, bytes: Uint8Array): Promise<void>;
  /** Moves a file of media or originals whose bytes are damaged to `set-aside/`; false where it is whole or absent. */
  setAside(path: string): Promise<boolean>;
  /**
   * Lets the whole copy in the trash stand for an article whose document cannot be read; that one is set aside,
   * untouched. Null where the document is well, or the trash has no copy of it that can be read.
   */
  takeFromTrash(id: ArticleId): Promise<Stored | null>;
  /** Removes held bytes, states and trash marks that belong to no article; gives those that were removed. */
  dropOrphans(paths: Iterable<string>): Promise<string[]>;
  /**
   * Writes the whole library into one zip file while work goes on: each article as it is at some moment of it. An
   * earlier backup is replaced when the new one is whole. Throws `output-exists` for a file of another kind,
   * `input-invalid` for a place inside the library, `disk-full`, `cancelled`.
   */
  backupTo(out: string, options?: BackupOptions): Promise<BackupOutcome>;
  /** Waits for what is being written, and stops watching. */
  close(): Promise<void>;
}

/** How a library is opened. */
export interface OpenOptions {
  /** Makes a library where the folder is absent or empty. */
  create: boolean;
  /** This device's name in stamps. */
  device: string;
  now?: () => Date;
}
