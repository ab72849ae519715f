import { setTimeout as pause } from 'node:timers/promises';
import { CoupureError } from '../../../shared/errors.ts';
import type { Folder, HeldLock } from '../folder/folder.ts';

/** Longer than a dead process's lock takes to expire, with room for a busy machine. */
const waitMs = 20_000;
/** After this long the lock is given up for a moment, so that others are not kept out by bulk work. */
const longestTurnMs = 500;
/** Longer than one who waits pauses between two attempts. */
const pauseBetweenTurnsMs = 30;

/** One time of holding the lock, by any number of changes at once. */
interface Turn {
  lock: Promise<HeldLock>;
  users: number;
  /** Infinity while it is waited for. */
  startedAt: number;
  isEnding: boolean;
  over: Promise<void>;
  end: () => void;
}

/**
 * The lock between processes that every change is made under. Changes of this process share it (they queue by
 * article), so that ten thousand take it a few dozen times and not ten thousand times.
 */
export class WriteLock {
  readonly #folder: Folder;
  #turn: Turn | null = null;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** Runs `work` under the lock; it asks `assertHeld` before it replaces a file. Throws `library-busy`. */
  async run<Result>(work: (assertHeld: () => void) => Promise<Result>): Promise<Result> {
    const turn = await this.#join();
    try {
      const lock = await turn.lock;
      return await work(() => assertHeld(lock));
    } finally {
      await this.#leave(turn);
    }
  }

  async #join(): Promise<Turn> {
    while (this.#turn && (this.#turn.isEnding || isLong(this.#turn))) await this.#turn.over;
    this.#turn ??= this.#begin();
    this.#turn.users += 1;
    return this.#turn;
  }

  #begin(): Turn {
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const turn: Turn = {
      lock: this.#folder.lock('write', waitMs),
      users: 0,
      startedAt: Number.POSITIVE_INFINITY,
      isEnding: false,
      over,
      end,
    };
    turn.lock.then(
      () => {
        turn.startedAt = performance.now();
      },
      () => undefined,
    );
    return turn;
  }

  async #leave(turn: Turn): Promise<void> {
    turn.users -= 1;
    if (turn.users > 0) return;
    turn.isEnding = true;
    await turn.lock.then(
      (lock) => lock.release(),
      () => undefined,
    );
    if (isLong(turn)) await pause(pauseBetweenTurnsMs);
    if (this.#turn === turn) this.#turn = null;
    turn.end();
  }
}

function isLong(turn: Turn): boolean {
  return performance.now() - turn.startedAt > longestTurnMs;
}

function assertHeld(lock: HeldLock): void {
  if (lock.isHeld()) return;
  throw new CoupureError('library-busy', 'The computer slept while the library was being written to.');
}
