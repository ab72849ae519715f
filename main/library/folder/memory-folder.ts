import { CoupureError } from '../../../shared/errors.ts';
import type { Entry, FileStamp, Folder, HeldLock, Listed, Status } from './folder.ts';
import { nameOf, parentOf, stepsOf } from './relative-path.ts';

interface MemoryFile {
  bytes: Uint8Array;
  stamp: FileStamp;
}

/** A library folder that lives in memory: absent until `makeRoot`, gone with the object. */
export class MemoryFolder implements Folder {
  readonly path = null;
  readonly #files = new Map<string, MemoryFile>();
  readonly #folders = new Map<string, number>();
  readonly #locks = new Map<string, Promise<void>>();
  readonly #listeners = new Set<(path: string) => void>();
  #lastTime = 0;

  async read(path: string): Promise<{ bytes: Uint8Array; stamp: FileStamp } | null> {
    const file = this.#files.get(stepsOf(path).join('/'));
    return file ? { bytes: file.bytes.slice(), stamp: file.stamp } : null;
  }

  async *stream(path: string): AsyncIterable<Uint8Array> {
    const file = await this.read(path);
    if (file) yield file.bytes;
  }

  async list(path: string): Promise<Entry[]> {
    return (await this.listWithStatus(path)).map(({ name, kind }) => ({ name, kind }));
  }

  async listWithStatus(path: string): Promise<Listed[]> {
    const within = (other: string) => other !== '' && parentOf(other) === path;
    const folders = [...this.#folders].filter(([other]) => within(other));
    const files = [...this.#files].filter(([other]) => within(other));
    return [
      ...folders.map(
        ([other, mtimeMs]): Listed => ({ name: nameOf(other), kind: 'folder', mtimeMs, size: 0 }),
      ),
      ...files.map(([other, { stamp }]): Listed => ({ name: nameOf(other), kind: 'file', ...stamp })),
    ];
  }

  async status(path: string): Promise<Status | null> {
    const file = this.#files.get(path);
    if (file) return { kind: 'file', ...file.stamp };
    const mtimeMs = this.#folders.get(path);
    return mtimeMs === undefined ? null : { kind: 'folder', mtimeMs, size: 0 };
  }

  async makeRoot(): Promise<void> {
    if (!this.#folders.has('')) this.#folders.set('', this.#time());
  }

  async makeFolder(path: string): Promise<void> {
    this.#assertFolder(parentOf(path));
    if (!this.#folders.has(path)) this.#folders.set(path, this.#time());
  }

  async writeNew(path: string, bytes: Uint8Array): Promise<FileStamp> {
    this.#assertFolder(parentOf(path));
    if (this.#files.has(path)) throw new CoupureError('disk-failed', `There is a file already: ${path}`);
    const stamp = { mtimeMs: this.#time(), size: bytes.byteLength };
    this.#files.set(path, { bytes: bytes.slice(), stamp });
    this.#changed(path);
    return stamp;
  }

  async rename(from: string, to: string): Promise<void> {
    const file = this.#files.get(from);
    this.#assertFolder(parentOf(to));
    if (!file) throw new CoupureError('not-found', `There is no ${from}.`);
    this.#files.delete(from);
    this.#files.set(to, file);
    this.#changed(from);
    this.#changed(to);
  }

  async remove(path: string): Promise<boolean> {
    const removed = this.#files.delete(path);
    if (removed) this.#changed(path);
    return removed;
  }

  async syncFolder(path: string): Promise<void> {
    this.#assertFolder(path);
  }

  async lock(name: string, _waitMs: number): Promise<HeldLock> {
    const before = this.#locks.get(name) ?? Promise.resolve();
    let release: () => void = () => undefined;
    const mine = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#locks.set(
      name,
      before.then(() => mine),
    );
    await before;
    return { isHeld: () => true, release: async () => release() };
  }

  watch(folders: readonly string[], listener: (path: string) => void): () => void {
    const heard = (path: string) => {
      const [top] = stepsOf(path);
      if (parentOf(path) === '' || (top !== undefined && folders.includes(top))) listener(path);
    };
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  #changed(path: string): void {
    this.#folders.set(parentOf(path), this.#time());
    for (const listener of this.#listeners) queueMicrotask(() => listener(path));
  }

  #assertFolder(path: string): void {
    stepsOf(path);
    if (!this.#folders.has('')) throw new CoupureError('library-missing', 'The library folder is gone.');
    if (!this.#folders.has(path)) throw new CoupureError('not-found', `There is no folder ${path}.`);
  }

  /** Two writes within a millisecond still differ, as they do on a disk. */
  #time(): number {
    this.#lastTime = Math.max(Date.now(), this.#lastTime + 0.01);
    return this.#lastTime;
  }
}
