/** What tells one version of a file from another without reading it. */
export interface FileStamp {
  mtimeMs: number;
  size: number;
}

/** A file or folder, as it stands in its parent. */
export interface Entry {
  name: string;
  kind: 'file' | 'folder' | 'other';
}

/** What lies at a path. */
export interface Status extends FileStamp {
  kind: Entry['kind'];
}

/** A file or folder met in a listing, with what tells its version. */
export interface Listed extends Entry, FileStamp {}

/** A lock that is held. */
export interface HeldLock {
  /** False once the lock was lost (the process slept too long and another took it): write nothing more under it. */
  isHeld(): boolean;
  release(): Promise<void>;
}

/**
 * The library folder as the rest of this room sees it: a narrow file system. Paths are relative to it, with `/`.
 * The mutations are the steps that a power cut can fall between, so that an adapter which forgets, reorders or fails
 * them tests the real code; `durable.ts` puts them in the order that is safe.
 *
 * Every failure is a CoupureError that names the path: `disk-full`, `disk-failed`, `library-read-only`,
 * `file-unreadable`, `library-busy`, `library-missing` (the library folder itself is gone), `library-damaged` (a
 * link leads out of it), `not-found` (what is to be moved, or the folder to write into, is absent).
 */
export interface Folder {
  /** The absolute path of the library folder, for messages and for serving files; null where there is none. */
  readonly path: string | null;

  /** The bytes, and the stamp they were read under; null for what is absent. */
  read(path: string): Promise<{ bytes: Uint8Array; stamp: FileStamp } | null>;
  /** The bytes, piece by piece; nothing for what is absent. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** What lies in a folder, in no order; empty for what is absent. The library folder itself is ``. */
  list(path: string): Promise<Entry[]>;
  /** The same with sizes and times, for a walk. */
  listWithStatus(path: string): Promise<Listed[]>;
  /** What lies at a path; null for what is absent. */
  status(path: string): Promise<Status | null>;

  /** Makes the library folder itself, and those above it; no error if it is there. */
  makeRoot(): Promise<void>;
  /** Makes one folder; no error if it is there. Lasting only after `syncFolder` of its parent. */
  makeFolder(path: string): Promise<void>;
  /**
   * Writes a file that does not exist yet and brings its bytes to the disk. Its name is lasting only after
   * `syncFolder` of its folder.
   */
  writeNew(path: string, bytes: Uint8Array): Promise<FileStamp>;
  /** Moves a file, replacing what is at `to`, in one step. Lasting only after `syncFolder` of both folders. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; false if it was absent. Lasting only after `syncFolder`. */
  remove(path: string): Promise<boolean>;
  /** Brings the names in a folder to the disk, where the system can. */
  syncFolder(path: string): Promise<void>;

  /**
   * Takes a lock that counts for all processes, waiting for it at most `waitMs`; then `library-busy`. A lock whose
   * holder died expires by itself.
   */
  lock(name: string, waitMs: number): Promise<HeldLock>;
  /**
   * Tells the paths of files that change in the library folder itself and in the given folders and theirs (two
   * levels), by whoever's hand, within 2 s, from the moment of the call. Gives the way to stop.
   */
  watch(folders: readonly string[], listener: (path: string) => void): () => void;
}
