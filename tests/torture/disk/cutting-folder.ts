import type { Folder } from '../../../main/library/index.ts';
import { CoupureError } from '../../../shared/errors.ts';

type Stamp = { mtimeMs: number; size: number };
type Kind = 'file' | 'folder';
/** What a name stands for; null for a folder. */
type Node = { bytes: Uint8Array; stamp: Stamp } | null;
/** A change of names that the disk has not been told to keep. */
interface Pending {
  folders: string[];
  apply: (names: Map<string, Node>) => void;
}

/**
 * A disk whose power fails: it stops at a given step, and then has forgotten what was not synced, or a part of it.
 * Bytes written with `writeNew` are synced; names are when their folder is; a rename is whole or not at all.
 */
export class CuttingFolder implements Folder {
  readonly path = null;
  #seen: Map<string, Node>;
  #kept: Map<string, Node>;
  #pending: Pending[] = [];
  #clock = 1_700_000_000_000;
  /** Steps still to be done before the power fails. */
  stepsLeft = Number.POSITIVE_INFINITY;

  constructor(kept: Map<string, Node> = new Map()) {
    this.#kept = new Map(kept);
    this.#seen = new Map(kept);
  }

  get isCut(): boolean {
    return this.stepsLeft < 0;
  }

  /** The disk as it is found when the power is back: each unsynced change is there if `survives` says so. */
  afterCut(survives: (index: number) => boolean): CuttingFolder {
    const names = new Map(this.#kept);
    for (const change of this.#pending.filter((_, index) => survives(index))) change.apply(names);
    const reachable = [...names].filter(([path]) => path === '' || names.has(parentOf(path)));
    const next = new CuttingFolder(new Map(reachable));
    next.#clock = this.#clock + 60_000;
    return next;
  }

  /** The same disk once more, as it is seen now, all of it kept. */
  copy(): CuttingFolder {
    const copy = new CuttingFolder(this.#seen);
    copy.#clock = this.#clock + 60_000;
    return copy;
  }

  async read(path: string) {
    this.#assertPower();
    const node = this.#seen.get(path);
    return node ? { bytes: node.bytes.slice(), stamp: node.stamp } : null;
  }

  async *stream(path: string) {
    const file = await this.read(path);
    if (file) yield file.bytes;
  }

  async list(path: string) {
    return (await this.listWithStatus(path)).map(({ name, kind }) => ({ name, kind }));
  }

  async listWithStatus(path: string) {
    this.#assertPower();
    return [...this.#seen]
      .filter(([other]) => other !== '' && parentOf(other) === path)
      .map(([other, node]) => ({ name: other.slice(other.lastIndexOf('/') + 1), ...statusOf(node) }));
  }

  async status(path: string) {
    this.#assertPower();
    const node = this.#seen.get(path);
    return node === undefined ? null : statusOf(node);
  }

  async makeRoot() {
    this.#seen.set('', null);
    this.#kept.set('', null);
  }

  async makeFolder(path: string) {
    if (this.#seen.has(path)) return;
    this.#change([parentOf(path)], (names) => names.set(path, null));
  }

  async writeNew(path: string, bytes: Uint8Array) {
    this.#clock += 1;
    const node = { bytes: bytes.slice(), stamp: { mtimeMs: this.#clock, size: bytes.byteLength } };
    this.#change([parentOf(path)], (names) => names.set(path, node));
    return node.stamp;
  }

  async rename(from: string, to: string) {
    const node = this.#seen.get(from);
    if (!node || !this.#seen.has(parentOf(to))) throw new CoupureError('not-found', `There is no ${from}.`);
    this.#change([parentOf(from), parentOf(to)], (names) => {
      names.delete(from);
      names.set(to, node);
    });
  }

  async remove(path: string) {
    if (!this.#seen.has(path)) return false;
    this.#change([parentOf(path)], (names) => names.delete(path));
    return true;
  }

  async syncFolder(path: string) {
    this.#step();
    // A journal keeps order: what is synced takes the earlier changes of the same folder with it.
    for (const change of this.#pending.filter(({ folders }) => folders.includes(path)))
      change.apply(this.#kept);
    this.#pending = this.#pending.filter(({ folders }) => !folders.includes(path));
  }

  async lock() {
    return { isHeld: () => true, release: async () => undefined };
  }

  watch() {
    return () => undefined;
  }

  #change(folders: string[], apply: (names: Map<string, Node>) => void): void {
    this.#step();
    apply(this.#seen);
    this.#pending.push({ folders, apply });
  }

  #step(): void {
    this.#assertPower();
    this.stepsLeft -= 1;
    this.#assertPower();
  }

  #assertPower(): void {
    if (this.isCut) throw new CoupureError('disk-failed', 'The power is cut.');
  }
}

function statusOf(node: Node): Stamp & { kind: Kind } {
  return node ? { kind: 'file', ...node.stamp } : { kind: 'folder', mtimeMs: 0, size: 0 };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
