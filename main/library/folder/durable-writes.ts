import { CoupureError } from '../../../shared/errors.ts';
import type { FileStamp, Folder } from './folder.ts';
import { OwnWrites } from './own-writes.ts';
import { parentOf } from './relative-path.ts';
import { temporaryPath } from './scratch.ts';

/**
 * Changes to the library folder that last: when a promise is fulfilled, a power cut cannot undo it, and a cut at any
 * moment before leaves the old or the new, never a half. Each is: temporary file, its bytes to the disk, rename, the
 * folder's names to the disk.
 */
export class DurableWrites {
  readonly #folder: Folder;
  /** Folders known to be there, their names brought to the disk by us. */
  readonly #made = new Map<string, Promise<void>>();

  readonly #own = new OwnWrites();

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** Whether what lies at a path now is what was written here last: a watcher hears of our own writes too. */
  async isOwn(path: string): Promise<boolean> {
    return this.#own.isSame(path, await this.#folder.status(path));
  }

  /** Writes a whole file, replacing what was there. `isAllowed` is asked last, before the new file takes its place. */
  async write(path: string, bytes: Uint8Array, isAllowed: () => void = () => undefined): Promise<FileStamp> {
    return this.#withFolders(path, () => this.#writeOnce(path, bytes, isAllowed));
  }

  /**
   * Moves files of one folder to another, replacing what is there, in this order. Throws `not-found` where there is
   * nothing to move. A cut may leave the later ones unmoved.
   */
  async move(names: readonly string[], from: string, to: string): Promise<void> {
    for (const name of names) {
      const target = `${to}/${name}`;
      await this.#withFolders(target, () => this.#folder.rename(`${from}/${name}`, target));
      this.#own.note(`${from}/${name}`, null);
      this.#own.note(target, await this.#folder.status(target));
    }
    await this.#folder.syncFolder(to);
    await this.#folder.syncFolder(from);
  }

  /** Removes a file; false if it was absent. */
  async remove(path: string): Promise<boolean> {
    const removed = await this.#folder.remove(path);
    this.#own.note(path, null);
    if (removed) await this.#folder.syncFolder(parentOf(path));
    return removed;
  }

  /**
   * Makes sure that the names in a file's folder are on the disk: who finds nothing left to do may follow a process
   * that was killed before it came to that.
   */
  async settle(path: string): Promise<void> {
    const parent = parentOf(path);
    if (!(await this.#folder.status(parent))) return;
    await this.#make(parent);
    await this.#folder.syncFolder(parent);
  }

  async #writeOnce(path: string, bytes: Uint8Array, isAllowed: () => void): Promise<FileStamp> {
    const temporary = temporaryPath();
    const stamp = await this.#folder.writeNew(temporary, bytes);
    try {
      isAllowed();
      await this.#folder.rename(temporary, path);
    } catch (thrown) {
      await this.#folder.remove(temporary).catch(() => false);
      throw thrown;
    }
    this.#own.note(path, stamp);
    await this.#folder.syncFolder(parentOf(path));
    return stamp;
  }

  /** Runs `change` with the folders of `path` in place; once more if somebody removed them meanwhile. */
  async #withFolders<Result>(path: string, change: () => Promise<Result>): Promise<Result> {
    await this.#makeFolders(path);
    try {
      return await change();
    } catch (thrown) {
      if (!(thrown instanceof CoupureError) || thrown.code !== 'not-found') throw thrown;
    }
    this.#made.clear();
    await this.#makeFolders(path);
    return change();
  }

  async #makeFolders(path: string): Promise<void> {
    await Promise.all([this.#make(parentOf(temporaryPath())), this.#make(parentOf(path))]);
  }

  #make(path: string): Promise<void> {
    if (path === '') return Promise.resolve();
    const known = this.#made.get(path);
    if (known) return known;
    const making = this.#makeLasting(path);
    this.#made.set(path, making);
    making.catch(() => this.#made.delete(path));
    return making;
  }

  async #makeLasting(path: string): Promise<void> {
    await this.#make(parentOf(path));
    await this.#folder.makeFolder(path);
    await this.#folder.syncFolder(parentOf(path));
  }
}
