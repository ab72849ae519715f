import type { ArticleId } from '../../shared/values.ts';
import { addArticle } from './articles/add.ts';
import { changeContent, changeState, changeStateIfHere } from './articles/change.ts';
import { inParallel } from './articles/in-parallel.ts';
import { loadArticle } from './articles/load.ts';
import { folderTimes, idsOn, stampsIn } from './articles/walk.ts';
import { writeBackup } from './backup/write-backup.ts';
import { mergeAllCopies } from './conflicts/merge-copies.ts';
import { assertPresent, type Context } from './context.ts';
import { isUnreadable } from './documents/document-format.ts';
import type { InfoDocument } from './info.ts';
import type { Library, OnUnreadable, Stored } from './library.ts';
import { withAddressLock } from './locking/address-lock.ts';
import { findHeld, putBytes, readHeld, streamHeld } from './media/held-bytes.ts';
import { setAside } from './repair/aside.ts';
import { dropOrphans } from './repair/drop-orphans.ts';
import { mend } from './repair/mend.ts';
import { takeFromTrash } from './repair/take-from-trash.ts';
import { moveToTrash, restoreFromTrash } from './trash/move.ts';
import { purge, sweepTrash, trashIds } from './trash/purge.ts';
import { verifyLibrary } from './verify/verify.ts';
import { watchLibrary } from './watch-library.ts';

/** The library over an opened folder: what each call of {@link Library} is done by. */
export function libraryOver(context: Context, info: InfoDocument): Library {
  const { folder, queues } = context;
  const watches = new Set<() => void>();
  return {
    folder,
    stamp: () => ({ at: context.now().toISOString(), by: context.device }),
    info: () => info.current,
    changeInfo: (change) => info.change(change),

    ids: () => ifPresent(context, idsOn(folder, 'articles')),
    read: (id) => read(context, id),
    add: (content, state) => addArticle(context, content, state),
    changeContent: (id, change) => changeContent(context, id, change),
    changeState: (id, change) => changeState(context, id, change),
    changeStates: (ids, change, onUnreadable) =>
      found(ids, (id) => changeStateIfHere(context, id, change), onUnreadable),

    moveToTrash: (ids, onUnreadable) => found(ids, (id) => moveToTrash(context, id), onUnreadable),
    restore: (ids, onUnreadable) => found(ids, (id) => restoreFromTrash(context, id), onUnreadable),
    trashIds: () => ifPresent(context, trashIds(context)),
    purge: (ids, isReferenced) => purge(context, ids, isReferenced ?? null),
    sweepTrash: (isReferenced) => sweepTrash(context, isReferenced ?? null),

    putMedia: (bytes, mime) => putBytes(context, 'media', bytes, mime),
    putOriginal: (bytes, mime) => putBytes(context, 'originals', bytes, mime),
    has: async (hash) => (await findHeld(folder, hash)) !== null,
    fileOf: (hash) => findHeld(folder, hash),
    readHeld: (hash) => readHeld(folder, hash),
    streamHeld: (hash) => streamHeld(folder, hash),

    stamps: (folders) => ifPresent(context, stampsIn(folder, folders ?? null)),
    folderTimes: async () => {
      await assertPresent(context);
      return folderTimes(folder);
    },
    watch: (listener) => {
      const stop = watchLibrary(context, info, listener);
      watches.add(stop);
      return stop;
    },
    mergeConflictCopies: async () => {
      await info.mergeCopies();
      return mergeAllCopies(context);
    },

    withAddressLock: (url, work) => withAddressLock(context, url, work),
    verify: (options) => ifPresent(context, verifyLibrary(context, options ?? {})),
    mend: (path, bytes) => mend(context, path, bytes),
    setAside: (path) => setAside(context, path),
    takeFromTrash: (id) => takeFromTrash(context, id),
    dropOrphans: (paths) => dropOrphans(context, paths),
    backupTo: (out, options) => writeBackup(context, out, options ?? {}),
    close: async () => {
      for (const stop of watches) stop();
      await queues.idle();
    },
  };
}

/** Nothing found, and a library that is gone, must not look the same: an unplugged drive may leave an empty folder. */
async function read(context: Context, id: ArticleId): Promise<Stored | null> {
  const loaded = await loadArticle(context, id);
  if (!loaded) await assertPresent(context);
  return loaded?.stored ?? null;
}

async function* ifPresent<Value>(context: Context, values: AsyncIterable<Value>): AsyncGenerator<Value> {
  await assertPresent(context);
  yield* values;
}

/**
 * Works on each id once, a few at a time, and leaves out those that are not here. A document that cannot be read does
 * not keep the others from being changed: it is told as it is met, or thrown when all is done.
 */
async function* found<Result extends Stored>(
  ids: Iterable<ArticleId>,
  work: (id: ArticleId) => Promise<Result | null>,
  onUnreadable?: OnUnreadable,
): AsyncGenerator<Result> {
  const failures: unknown[] = [];
  const attempt = async (id: ArticleId) =>
    work(id).catch((thrown) => {
      if (!isUnreadable(thrown)) throw thrown;
      if (onUnreadable) onUnreadable(id, thrown);
      else failures.push(thrown);
      return null;
    });
  for await (const stored of inParallel(eachOnce(ids), attempt)) if (stored) yield stored;
  if (failures.length > 0) throw failures[0];
}

/** The ids are taken one by one, so that who gives them can stop. */
function* eachOnce(ids: Iterable<ArticleId>): Generator<ArticleId> {
  const seen = new Set<ArticleId>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    yield id;
  }
}
