import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CoupureError } from '../../../shared/errors.ts';
import { nameOf, parentOf, stepsOf } from './relative-path.ts';
import { systemCode } from './system-errors.ts';

/** For how long it is believed that a folder is where it was: a walk asks for the same one again and again. */
const briefMs = 100;

/**
 * Where paths of a library really lie on the disk. Links are followed, and refused (`library-damaged`) where they
 * lead out of the library: a sync tool may bring in what it likes.
 */
export class RealPaths {
  readonly #root: string;
  readonly #folders = new Map<string, { path: Promise<string>; at: number }>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Where a path lies, all links followed. */
  async inside(path: string): Promise<string> {
    const root = await this.#folder('');
    const real = await realpath(join(root, ...stepsOf(path)));
    if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return real;
    throw new CoupureError('library-damaged', `A link leads out of the library: ${join(this.#root, path)}`, {
      hint: 'Put the file or folder itself in the place of the link; nothing in it was changed.',
    });
  }

  /** Where a name stands, or is to stand: the links above it are followed, it itself is not. */
  async target(path: string): Promise<string> {
    stepsOf(path);
    return path === '' ? this.#folder('') : join(await this.#folder(parentOf(path)), nameOf(path));
  }

  /** Opens a file for reading: one that is no link, or a link to a file inside. */
  async open(path: string): Promise<FileHandle> {
    const unfollowed = await this.unfollowed(path);
    if (unfollowed === null) return open(await this.inside(path), 'r');
    try {
      return await open(unfollowed.target, unfollowed.flags);
    } catch (thrown) {
      if (systemCode(thrown) !== 'ELOOP') throw thrown;
    }
    return open(await this.inside(path), 'r');
  }

  /** Where a name stands that may be opened without following it; null where the system cannot refuse to follow. */
  async unfollowed(path: string): Promise<{ target: string; flags: number } | null> {
    if (constants.O_NOFOLLOW === undefined) return null;
    return { target: await this.target(path), flags: constants.O_RDONLY | constants.O_NOFOLLOW };
  }

  /** Looks everywhere anew: the library folder went away. */
  forget(): void {
    this.#folders.clear();
  }

  #folder(path: string): Promise<string> {
    const known = this.#folders.get(path);
    if (known && performance.now() - known.at < briefMs) return known.path;
    const real = path === '' ? realpath(this.#root) : this.inside(path);
    this.#folders.set(path, { path: real, at: performance.now() });
    real.catch(() => this.#folders.delete(path));
    return real;
  }
}
