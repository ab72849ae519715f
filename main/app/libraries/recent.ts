import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KnownLibrary } from '../../../shared/libraries.ts';
import { readJson, writeJson } from '../settings/json-file.ts';
import { nameOf } from './check-folder.ts';
import { placeOf } from './shelf.ts';

/** More than this nobody looks for in a list. */
const most = 12;
const fileSchema = z.object({ folders: z.array(z.string().min(1)).max(100) });

/** The libraries that were open on this computer, the last one first; kept in one file. */
export class RecentLibraries {
  readonly #path: string;
  readonly #listeners: (() => void)[] = [];
  #folders: readonly string[] = [];
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, folders: readonly string[]) {
    this.#path = path;
    this.#folders = folders;
  }

  /** Reads the list. A lost or damaged file is an empty one. */
  static async read(path: string): Promise<RecentLibraries> {
    return new RecentLibraries(path, (await readJson(path, fileSchema))?.folders ?? []);
  }

  /** The libraries, the last one opened first; `current` is the folder of the window that asks. */
  all(current: string | null): KnownLibrary[] {
    return this.#folders.map((folder) => ({
      key: keyOf(folder),
      name: nameOf(folder),
      folder,
      isCurrent: current !== null && placeOf(folder) === placeOf(current),
    }));
  }

  /** The folder of a key; null for one that is not in the list. */
  folderOf(key: string): string | null {
    return this.#folders.find((folder) => keyOf(folder) === key) ?? null;
  }

  /** Puts a library first. */
  remember(folder: string): Promise<void> {
    const others = this.#folders.filter((other) => placeOf(other) !== placeOf(folder));
    return this.#change([folder, ...others].slice(0, most));
  }

  /** Takes a library off the list; on the disk nothing changes. */
  forget(key: string): Promise<void> {
    return this.#change(this.#folders.filter((folder) => keyOf(folder) !== key));
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #change(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    for (const listener of this.#listeners) listener();
    // A list that cannot be written costs the memory, not the session.
    this.#writing = this.#writing.then(() => writeJson(this.#path, { folders })).catch(() => undefined);
    return this.#writing;
  }
}

/** What the window calls a library by: it passes no paths. */
export function keyOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}
