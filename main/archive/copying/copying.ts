import { CoupureError, type ErrorReport, reportOf } from '../../../shared/errors.ts';
import type { ArticleId } from '../../../shared/values.ts';
import { publish } from '../publish.ts';
import type { Rooms } from '../rooms.ts';
import { type Given, type Received, receive } from './receive.ts';

/** How articles are copied. */
export interface CopyOptions {
  /** Each goes to the trash here once it was read back whole there. */
  isMove?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** What came of copying; what was cancelled keeps what was done until then. */
export interface CopyOutcome {
  received: Received[];
  failures: { id: ArticleId; error: ErrorReport }[];
  isCancelled: boolean;
}

/** A library that takes articles in. */
export interface Receiver {
  info(): { id: string };
  receive(given: Given): Promise<Received>;
}

/** Articles from one library into another, with all that belongs to them. */
export interface Copying {
  /** Takes an article in from another library. */
  receive(given: Given): Promise<Received>;
  /** Copies or moves articles to another library; one that cannot be copied stays as it is, and the others go on. */
  copyTo(ids: readonly ArticleId[], target: Receiver, options?: CopyOptions): Promise<CopyOutcome>;
}

/** Copying out of and into a library. */
export function copying(rooms: Rooms): Copying {
  return {
    receive: (given) => receive(given, rooms),
    async copyTo(ids, target, { isMove = false, signal, onProgress = () => undefined } = {}) {
      if (target.info().id === rooms.library.info().id) {
        throw new CoupureError('input-invalid', 'The articles are in this library already.', {
          hint: 'Name another library.',
        });
      }
      const outcome: CopyOutcome = { received: [], failures: [], isCancelled: false };
      for (const [at, id] of ids.entries()) {
        if (signal?.aborted) return { ...outcome, isCancelled: true };
        try {
          outcome.received.push(await copyOne(id, target, isMove, rooms));
        } catch (thrown) {
          outcome.failures.push({ id, error: reportOf(thrown) });
        }
        onProgress({ done: at + 1, total: ids.length });
      }
      return outcome;
    },
  };
}

async function copyOne(id: ArticleId, target: Receiver, isMove: boolean, rooms: Rooms): Promise<Received> {
  const { library } = rooms;
  const stored = await library.read(id);
  if (stored === null || stored.trashed) throw new CoupureError('not-found', `There is no article ${id}.`);
  const { content, state } = stored;
  const read: Given['read'] = (hash) => library.readHeld(hash);
  const received = await target.receive({ content, state, from: library.info(), read });
  if (isMove) for await (const moved of library.moveToTrash([id])) await publish(rooms, [moved]);
  return received;
}
