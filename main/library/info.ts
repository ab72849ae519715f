import { isDeepStrictEqual } from 'node:util';
import { CoupureError } from '../../shared/errors.ts';
import type { LibraryInfo } from '../../shared/library-info.ts';
import type { Stamp } from '../../shared/state.ts';
import { isConflictOfInfo } from './conflicts/conflict-names.ts';
import { mergeInfos } from './conflicts/merge-infos.ts';
import { type Context, infoPath } from './context.ts';
import { readDocument, writeDocument } from './documents/durable-json-file.ts';
import { libraryInfoFormat } from './documents/formats.ts';
import { stampChanges } from './ordering/stamp-changes.ts';

/** `library.json` of an open library: the one document that is kept in memory. */
export class InfoDocument {
  readonly #context: Context;
  #current: LibraryInfo;

  constructor(context: Context, current: LibraryInfo) {
    this.#context = context;
    this.#current = current;
  }

  /** As last read or written. */
  get current(): LibraryInfo {
    return this.#current;
  }

  /** Reads, changes, stamps what changed and writes, in one locked step; the same value given back writes nothing. */
  change(change: (info: LibraryInfo) => LibraryInfo): Promise<LibraryInfo> {
    return this.#locked(async (assertHeld) => {
      const before = await this.#read();
      const changed = change(before);
      const after = changed === before ? before : stampChanges(before, changed, this.#stamp());
      if (isDeepStrictEqual(after, before)) await this.#context.writes.settle(infoPath);
      else await writeDocument(this.#context, infoPath, libraryInfoFormat, after, assertHeld);
      this.#current = after;
      return after;
    });
  }

  /** Reads what another hand wrote; gives whether it differs. */
  async refresh(): Promise<boolean> {
    const before = this.#current;
    this.#current = await this.#read();
    return !isDeepStrictEqual(before, this.#current);
  }

  /** Takes in what conflict copies of `library.json` have more, and removes them. */
  async mergeCopies(): Promise<void> {
    const entries = await this.#context.folder.list('');
    for (const { name } of entries) if (isConflictOfInfo(name)) await this.#mergeCopy(name);
  }

  #mergeCopy(name: string): Promise<void> {
    return this.#locked(async (assertHeld) => {
      const copy = await readDocument(this.#context, name, libraryInfoFormat).catch(() => null);
      const ours = await this.#read();
      if (copy?.value.id !== ours.id) return;
      const merged = mergeInfos(ours, copy.value);
      if (!isDeepStrictEqual(merged, ours)) {
        await writeDocument(this.#context, infoPath, libraryInfoFormat, merged, assertHeld);
      }
      this.#current = merged;
      await this.#context.writes.remove(name);
    });
  }

  async #read(): Promise<LibraryInfo> {
    const document = await readDocument(this.#context, infoPath, libraryInfoFormat);
    if (document) return document.value;
    throw new CoupureError('library-missing', `There is no ${infoPath} in the library any more.`);
  }

  #stamp(): Stamp {
    return { at: this.#context.now().toISOString(), by: this.#context.device };
  }

  #locked<Result>(work: (assertHeld: () => void) => Promise<Result>): Promise<Result> {
    return this.#context.queues.run(infoPath, () => this.#context.lock.run(work));
  }
}
