import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CoupureError } from '../../../shared/errors.ts';
import type { Entry, FileStamp, Folder, HeldLock, Listed, Status } from './folder.ts';
import { lockOnDisk } from './node-lock.ts';
import { type ReadFile, readWaiting } from './read-waiting.ts';
import { RealPaths } from './real-paths.ts';
import { stepsOf } from './relative-path.ts';
import { scratchFolder } from './scratch.ts';
import { type Doing, fromSystem, systemCode } from './system-errors.ts';
import { watchOnDisk } from './watch/watch-on-disk.ts';

/** Systems whose folders cannot be synced answer with one of these; their own journal has to do. */
const cannotSync = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EACCES', 'EBADF']);

/** A library folder on a disk. */
export class NodeFolder implements Folder {
  readonly path: string;
  readonly #paths: RealPaths;
  readonly #waits: boolean;
  #assertingRoot: Promise<void> | null = null;

  /** `waits`: for a thread that has nothing else to do. Files are read while it waits, in a tenth of the time. */
  constructor(path: string, { waits = false } = {}) {
    this.path = resolve(path);
    this.#waits = waits;
    this.#paths = new RealPaths(this.path);
  }

  async read(path: string): Promise<ReadFile | null> {
    return this.#reading(path, async () => {
      const read = this.#waits ? await this.#readWaiting(path) : null;
      if (read) return read.file;
      const handle = await this.#paths.open(path);
      try {
        const { mtimeMs, size } = await handle.stat();
        return { bytes: await handle.readFile(), stamp: { mtimeMs, size } };
      } finally {
        await handle.close();
      }
    });
  }

  /** Null for what the thread cannot wait for: a link. */
  async #readWaiting(path: string): Promise<{ file: ReadFile | null } | null> {
    const unfollowed = await this.#paths.unfollowed(path);
    const read = unfollowed && readWaiting(unfollowed.target, unfollowed.flags);
    if (read !== 'absent') return read && { file: read };
    await this.#assertRoot();
    return { file: null };
  }

  async *stream(path: string): AsyncIterable<Uint8Array> {
    const inside = await this.#reading(path, () => this.#paths.inside(path));
    if (inside === null) return;
    try {
      yield* createReadStream(inside, { highWaterMark: 256 * 1024 });
    } catch (thrown) {
      throw fromSystem(thrown, path, 'read');
    }
  }

  async list(path: string): Promise<Entry[]> {
    const entries = await this.#reading(path, async () =>
      readdir(await this.#paths.inside(path), { withFileTypes: true }),
    );
    return (entries ?? []).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  }

  async listWithStatus(path: string): Promise<Listed[]> {
    const listed = await this.#reading(path, async () => {
      const inside = await this.#paths.inside(path);
      const names = await readdir(inside);
      return Promise.all(names.map((name) => this.#listed(join(inside, name), name)));
    });
    return (listed ?? []).flatMap((entry) => entry ?? []);
  }

  async status(path: string): Promise<Status | null> {
    return this.#reading(path, async () => {
      const found = await lstat(await this.#paths.target(path));
      return statusOf(found.isSymbolicLink() ? await stat(await this.#paths.inside(path)) : found);
    });
  }

  async makeRoot(): Promise<void> {
    try {
      await makeWithParents(this.path);
    } catch (thrown) {
      throw fromSystem(thrown, this.path, 'write');
    }
  }

  async makeFolder(path: string): Promise<void> {
    await this.#writing(path, async () => {
      const target = await this.#paths.target(path);
      await mkdir(target).catch(ignoreExisting);
    });
  }

  async writeNew(path: string, bytes: Uint8Array): Promise<FileStamp> {
    return this.#writing(path, async () => {
      const target = await this.#paths.target(path);
      const handle = await open(target, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
        const { mtimeMs, size } = await handle.stat();
        await handle.close();
        return { mtimeMs, size };
      } catch (thrown) {
        await handle.close().catch(() => undefined);
        await rm(target, { force: true }).catch(() => undefined);
        throw thrown;
      }
    });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#writing(to, async () =>
      patiently(async () => rename(await this.#paths.target(from), await this.#paths.target(to))),
    );
  }

  async remove(path: string): Promise<boolean> {
    const removed = await this.#absentAsNull(path, 'write', async () => {
      await patiently(async () => unlink(await this.#paths.target(path)));
      return true;
    });
    return removed ?? false;
  }

  async syncFolder(path: string): Promise<void> {
    await this.#writing(path, async () => {
      await syncNames(await this.#paths.inside(path));
    });
  }

  async lock(name: string, waitMs: number): Promise<HeldLock> {
    stepsOf(name);
    return this.#writing(`${scratchFolder}/${name}`, () =>
      lockOnDisk(join(this.path, scratchFolder), name, waitMs),
    );
  }

  watch(folders: readonly string[], listener: (path: string) => void): () => void {
    return watchOnDisk(this, this.path, folders, listener);
  }

  async #listed(absolute: string, name: string): Promise<Listed | null> {
    try {
      return { name, ...statusOf(await lstat(absolute)) };
    } catch (thrown) {
      // Removed between the listing and the look at it.
      if (systemCode(thrown) === 'ENOENT') return null;
      throw thrown;
    }
  }

  async #reading<Result>(path: string, read: () => Promise<Result>): Promise<Result | null> {
    return this.#absentAsNull(path, 'read', read);
  }

  async #writing<Result>(path: string, write: () => Promise<Result>): Promise<Result> {
    const result = await this.#absentAsNull(path, 'write', async () => ({ value: await write() }));
    if (result) return result.value;
    throw new CoupureError('not-found', `There is no ${this.#name(path)}.`);
  }

  /** Null for an absent file; `library-missing` where the whole library is gone, which must not look the same. */
  async #absentAsNull<Result>(
    path: string,
    doing: Doing,
    work: () => Promise<Result>,
  ): Promise<Result | null> {
    try {
      return await work();
    } catch (thrown) {
      if (systemCode(thrown) !== 'ENOENT') throw fromSystem(thrown, this.#name(path), doing);
    }
    if (path !== '') await this.#assertRoot();
    return null;
  }

  /** Those who ask at the same moment ask once. */
  #assertRoot(): Promise<void> {
    this.#assertingRoot ??= this.#lookForRoot().finally(() => {
      this.#assertingRoot = null;
    });
    return this.#assertingRoot;
  }

  async #lookForRoot(): Promise<void> {
    try {
      await stat(this.path);
    } catch (thrown) {
      this.#paths.forget();
      if (systemCode(thrown) !== 'ENOENT') throw fromSystem(thrown, this.path, 'read');
      throw new CoupureError('library-missing', `The library folder is gone: ${this.path}`, {
        hint: 'Plug the drive in, or bring the folder back, and try again.',
      });
    }
  }

  #name(path: string): string {
    return join(this.path, path);
  }
}

function kindOf(found: { isFile(): boolean; isDirectory(): boolean }): Entry['kind'] {
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : 'other';
}

function statusOf(found: FileStamp & { isFile(): boolean; isDirectory(): boolean }): Status {
  return { kind: kindOf(found), mtimeMs: found.mtimeMs, size: found.size };
}

/** Step by step: where writing is not allowed, Node's recursive mkdir says that the folder is absent. */
async function makeWithParents(absolute: string): Promise<void> {
  try {
    await mkdir(absolute);
  } catch (thrown) {
    if (systemCode(thrown) === 'EEXIST') return;
    if (systemCode(thrown) !== 'ENOENT' || dirname(absolute) === absolute) throw thrown;
    await makeWithParents(dirname(absolute));
    await mkdir(absolute).catch(ignoreExisting);
  }
  await syncNames(dirname(absolute));
}

function ignoreExisting(thrown: unknown): void {
  if (systemCode(thrown) !== 'EEXIST') throw thrown;
}

async function syncNames(absolute: string): Promise<void> {
  try {
    const handle = await open(absolute, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (thrown) {
    if (!cannotSync.has(systemCode(thrown) ?? '')) throw thrown;
  }
}

/** Windows refuses for a moment to touch a file that a virus scanner or an indexer looks at: try again for a second. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (thrown) {
      const mayPass = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(thrown) ?? '');
      if (process.platform !== 'win32' || !mayPass || attempt > 10) throw thrown;
      await new Promise((resume) => setTimeout(resume, 20 * attempt));
    }
  }
}
