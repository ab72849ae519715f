import type { BulkFailure } from '../../../shared/bulk.ts';
import type { ArticleId } from '../../../shared/values.ts';
import type { Stored } from '../../library/index.ts';
import type { Rooms } from '../rooms.ts';
import { deedBetween, type Journal } from './deeds.ts';
import { Notes } from './notes.ts';
import type { Plan } from './plan.ts';
import { Telling } from './telling.ts';

/** How far bulk work is. */
export interface BulkProgress {
  done: number;
  total: number;
  changed: number;
}

/** How bulk work is run. */
export interface BulkOptions {
  onProgress?: (progress: BulkProgress) => void;
  /** Stops after the articles that are being written; what was done is kept. */
  signal?: AbortSignal;
}

/** What came of bulk work. */
export interface BulkOutcome extends BulkProgress {
  isCancelled: boolean;
  failures: BulkFailure[];
  /** Why it ended early, though nobody stopped it: a full disk, a library that went away. */
  thrown: unknown;
  journal: Journal;
}

/**
 * Does a plan to each article: the documents are written a few at a time, each whole or not at all, and the index is
 * told in batches while the next ones are written. An article that cannot be read is named, and the rest goes on.
 */
export async function runPlan(
  rooms: Rooms,
  plan: Plan,
  ids: readonly ArticleId[],
  { onProgress, signal }: BulkOptions = {},
): Promise<BulkOutcome> {
  const notes = new Notes(plan);
  const telling = new Telling(rooms);
  const progress = () => ({ done: notes.done, total: ids.length, changed: notes.changed });
  let thrown: unknown = null;
  try {
    for await (const stored of carryOut(rooms, plan, notes, untilStopped(ids, notes, signal))) {
      if (notes.settle(stored)) await telling.add(stored);
      onProgress?.(progress());
    }
  } catch (problem) {
    thrown = problem;
    for (const stored of await readAgain(rooms, notes.unsettled())) {
      if (isMoved(plan, stored)) notes.intend(stored.content.id, {});
      await telling.add(stored);
    }
  }
  await telling.finish();
  const isCancelled = thrown === null && (signal?.aborted ?? false) && notes.done < ids.length;
  return { ...progress(), isCancelled, failures: notes.failures, thrown, journal: notes.journal() };
}

function carryOut(rooms: Rooms, plan: Plan, notes: Notes, ids: Iterable<ArticleId>): AsyncIterable<Stored> {
  const { library } = rooms;
  const onUnreadable = (id: ArticleId, thrown: unknown) => notes.fail(id, thrown);
  if (plan.kind === 'states') {
    return library.changeStates(
      ids,
      (state, { id }) => {
        const after = plan.change(state, id, library.stamp());
        if (after !== state) notes.intend(id, deedBetween(state, after));
        return after;
      },
      onUnreadable,
    );
  }
  const moved = plan.to === 'trash' ? library.moveToTrash : library.restore;
  return noteMoves(moved(ids, onUnreadable), notes);
}

async function* noteMoves(
  moved: AsyncIterable<Stored & { isMoved: boolean }>,
  notes: Notes,
): AsyncGenerator<Stored> {
  for await (const stored of moved) {
    if (stored.isMoved) notes.intend(stored.content.id, {});
    yield stored;
  }
}

/** No more is begun once the work is stopped; what was begun is waited for, so that nothing is done untold. */
function* untilStopped(
  ids: readonly ArticleId[],
  notes: Notes,
  signal: AbortSignal | undefined,
): Generator<ArticleId> {
  for (const id of ids) {
    if (signal?.aborted) return;
    notes.begin(id);
    yield id;
  }
}

/** Where the work broke off it is not known which of the last articles were written: they are looked at again. */
async function readAgain({ library }: Rooms, ids: ArticleId[]): Promise<Stored[]> {
  const found = await Promise.all(ids.map((id) => library.read(id).catch(() => null)));
  return found.filter((stored) => stored !== null);
}

function isMoved(plan: Plan, { trashed }: Stored): boolean {
  return plan.kind === 'moves' && trashed === (plan.to === 'trash');
}
