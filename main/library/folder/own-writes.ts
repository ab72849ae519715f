import type { FileStamp } from './folder.ts';

/** More than are written between a change and the moment that a watcher tells of it. */
const remembered = 50_000;

/** What this process wrote last at each path, the latest only. */
export class OwnWrites {
  readonly #versions = new Map<string, string>();

  /** Notes what was written; null for what was removed. */
  note(path: string, stamp: FileStamp | null): void {
    this.#versions.delete(path);
    this.#versions.set(path, versionOf(stamp));
    if (this.#versions.size <= remembered) return;
    for (const oldest of this.#versions.keys()) {
      this.#versions.delete(oldest);
      return;
    }
  }

  /** Whether what is there now is what was noted. */
  isSame(path: string, stamp: FileStamp | null): boolean {
    return this.#versions.get(path) === versionOf(stamp);
  }
}

function versionOf(stamp: FileStamp | null): string {
  return stamp ? `${stamp.mtimeMs}:${stamp.size}` : 'absent';
}
