import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EventName, EventPayload } from '../../../shared/api.ts';
import type { Archive } from '../../archive/index.ts';
import type { AtWork } from './at-work.ts';
import { type PresenceWatch, watchPresence } from './presence.ts';

/** What stands on the shelf: as much of an open library as it is held by. */
export interface OnShelf {
  archive: Pick<Archive, 'fileOf'>;
  close(): Promise<void>;
}

/** Opens the library in a folder; `mayMake` says whether one is made where there is none. */
export type Open<Work> = (folder: string, mayMake: boolean) => Promise<Work>;
/** Tells the windows of the library in a folder. */
export type TellOf = <Name extends EventName>(
  folder: string,
  name: Name,
  payload: EventPayload<Name>,
) => void;

interface Held<Work> {
  work: Promise<Work>;
  presence: PresenceWatch | null;
  users: number;
}

/**
 * The libraries that are open. Windows of the same folder share one; it is closed when the last of them leaves. One that
 * went away and came back is opened anew, for what watched it before is watching what is no more.
 */
export class Shelf<Work extends OnShelf = AtWork> {
  readonly #open: Open<Work>;
  readonly #tell: TellOf;
  readonly #held = new Map<string, Held<Work>>();
  readonly #closing = new Set<Promise<void>>();
  /** Where each folder led when it was taken: one that is gone leads nowhere. */
  readonly #places = new Map<string, string>();

  constructor(open: Open<Work>, tell: TellOf) {
    this.#open = open;
    this.#tell = tell;
  }

  /** Takes a library for a window. Every take is followed by one {@link leave}. Throws what opening a library throws. */
  take(folder: string, mayMake: boolean): Promise<Work> {
    const key = this.#placeOf(folder);
    const held = this.#held.get(key);
    if (held) {
      held.users += 1;
      return held.work;
    }
    const made: Held<Work> = { work: this.#open(folder, mayMake), presence: null, users: 1 };
    this.#held.set(key, made);
    made.work.then(
      () => {
        made.presence = watchPresence(folder, (isHere) => this.#onPresence(folder, isHere));
      },
      () => this.#held.delete(key),
    );
    return made.work;
  }

  /** The library as it is open now: after it came back, this is another object than before. */
  now(folder: string): Promise<Work> | null {
    return this.#held.get(this.#placeOf(folder))?.work ?? null;
  }

  /** Leaves a library that was taken; the last one to leave closes it. */
  async leave(folder: string): Promise<void> {
    const key = this.#placeOf(folder);
    const held = this.#held.get(key);
    if (!held) return;
    held.users -= 1;
    if (held.users > 0) return;
    this.#held.delete(key);
    await this.#close(held);
  }

  /** Looks whether a library is there; one that came back is opened by that. */
  async isHere(folder: string): Promise<boolean> {
    return (await this.#held.get(this.#placeOf(folder))?.presence?.look()) ?? false;
  }

  /** Where held bytes lie, in whichever open library has them: the hash says that they are the same. */
  async fileOf(hash: `sha256:${string}`): Promise<{ path: string; mime: string } | null> {
    for (const { work } of this.#held.values()) {
      const found = await work.then(({ archive }) => archive.fileOf(hash)).catch(() => null);
      if (found) return found;
    }
    return null;
  }

  /** Stops and closes all: the app ends. */
  async closeAll(): Promise<void> {
    const all = [...this.#held.values()];
    this.#held.clear();
    for (const held of all) void this.#close(held);
    await Promise.allSettled(this.#closing);
  }

  /** Whoever ends the app waits for what is being closed already, too. */
  #close(held: Held<Work>): Promise<void> {
    const closing = close(held).finally(() => this.#closing.delete(closing));
    this.#closing.add(closing);
    return closing;
  }

  #placeOf(folder: string): string {
    const place = this.#places.get(folder) ?? placeOf(folder);
    this.#places.set(folder, place);
    return place;
  }

  async #onPresence(folder: string, isHere: boolean): Promise<void> {
    if (isHere) await this.#openAgain(folder);
    this.#tell(folder, 'library.presence', { isHere });
    if (isHere) this.#tell(folder, 'library.changed', { ids: null });
  }

  async #openAgain(folder: string): Promise<void> {
    const held = this.#held.get(this.#placeOf(folder));
    if (!held) return;
    const before = held.work;
    // What is asked meanwhile waits for the library that comes.
    held.work = before
      .then((work) => work.close())
      .catch(() => undefined)
      .then(() => this.#open(folder, false));
    await held.work;
  }
}

/** One folder is one library, whatever links lead to it. */
export function placeOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return resolve(folder);
  }
}

async function close({ work, presence }: Held<OnShelf>): Promise<void> {
  presence?.stop();
  await work.then(
    (open) => open.close(),
    () => undefined,
  );
}
