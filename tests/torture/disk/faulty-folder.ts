import type { Folder } from '../../../main/library/index.ts';
import { CoupureError, type ErrorCode } from '../../../shared/errors.ts';

/** What a folder is asked for: each call may be the one that fails. */
type Call = Exclude<keyof Folder, 'path' | 'watch'>;

const readingCalls: ReadonlySet<Call> = new Set(['read', 'stream', 'list', 'listWithStatus', 'status']);

/** How a disk fails. */
export interface Fault {
  name: string;
  code: ErrorCode;
  /** Which calls it strikes. */
  strikes: (call: Call) => boolean;
  /** Whether it stays until it is mended, or passes after one call. */
  stays: boolean;
}

const reading = (call: Call) => readingCalls.has(call);
const writing = (call: Call) => !readingCalls.has(call);
/** A full disk still takes removals. */
const filling = (call: Call) => writing(call) && call !== 'remove';

/** Every way to fail, each with the calls that it comes from. */
export const faults: Fault[] = [
  { name: 'the disk fails once', code: 'disk-failed', strikes: () => true, stays: false },
  { name: 'the disk fails from now on', code: 'disk-failed', strikes: () => true, stays: true },
  { name: 'the disk is full', code: 'disk-full', strikes: filling, stays: true },
  { name: 'writing is not allowed any more', code: 'library-read-only', strikes: writing, stays: true },
  { name: 'the drive is unplugged', code: 'library-missing', strikes: () => true, stays: true },
  { name: 'a file has not come from the cloud', code: 'library-busy', strikes: reading, stays: false },
  { name: 'a file may not be read', code: 'file-unreadable', strikes: reading, stays: false },
];

/** A folder whose n-th call fails, and, where the fault stays, those after it, until it is mended. */
export class FaultyFolder implements Folder {
  readonly path = null;
  readonly #inner: Folder;
  #fault: Fault | null = null;
  /** Calls that still succeed. */
  #left = 0;
  /** The call that failed first. */
  struck: Call | null = null;

  constructor(inner: Folder) {
    this.#inner = inner;
  }

  breakAfter(calls: number, fault: Fault): void {
    this.#fault = fault;
    this.#left = calls;
    this.struck = null;
  }

  mend(): void {
    this.#fault = null;
  }

  read: Folder['read'] = (path) => this.#try('read', path, () => this.#inner.read(path));
  list: Folder['list'] = (path) => this.#try('list', path, () => this.#inner.list(path));
  listWithStatus: Folder['listWithStatus'] = (path) =>
    this.#try('listWithStatus', path, () => this.#inner.listWithStatus(path));
  status: Folder['status'] = (path) => this.#try('status', path, () => this.#inner.status(path));
  makeRoot: Folder['makeRoot'] = () => this.#try('makeRoot', '', () => this.#inner.makeRoot());
  makeFolder: Folder['makeFolder'] = (path) =>
    this.#try('makeFolder', path, () => this.#inner.makeFolder(path));
  writeNew: Folder['writeNew'] = (path, bytes) =>
    this.#try('writeNew', path, () => this.#inner.writeNew(path, bytes));
  rename: Folder['rename'] = (from, to) => this.#try('rename', to, () => this.#inner.rename(from, to));
  remove: Folder['remove'] = (path) => this.#try('remove', path, () => this.#inner.remove(path));
  syncFolder: Folder['syncFolder'] = (path) =>
    this.#try('syncFolder', path, () => this.#inner.syncFolder(path));
  lock: Folder['lock'] = (name, waitMs) => this.#try('lock', name, () => this.#inner.lock(name, waitMs));
  watch: Folder['watch'] = (folders, listener) => this.#inner.watch(folders, listener);

  async *stream(path: string): AsyncGenerator<Uint8Array> {
    await this.#try('stream', path, async () => undefined);
    yield* this.#inner.stream(path);
  }

  async #try<Result>(call: Call, path: string, work: () => Promise<Result>): Promise<Result> {
    const fault = this.#fault;
    if (!fault?.strikes(call)) return work();
    this.#left -= 1;
    if (this.#left >= 0 || (this.struck !== null && !fault.stays)) return work();
    this.struck ??= call;
    throw new CoupureError(fault.code, `${fault.name}: ${call} ${path}`);
  }
}
