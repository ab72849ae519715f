import { isDeepStrictEqual } from 'node:util';
import type { ArticleId, Hash } from '../../../shared/values.ts';
import { inParallel } from '../articles/in-parallel.ts';
import { documentPath } from '../articles/layout.ts';
import { loadArticle } from '../articles/load.ts';
import { mergeContents } from '../articles/merge-contents.ts';
import { idsOn, shelfFolders } from '../articles/walk.ts';
import { mergeShelves } from '../conflicts/merge-shelves.ts';
import { type Context, changing } from '../context.ts';
import { readDocument } from '../documents/durable-json-file.ts';
import { contentFormat, trashMarkFormat } from '../documents/formats.ts';
import type { IsReferenced } from '../library.ts';
import { findHeld } from '../media/held-bytes.ts';
import { markTrashed } from './move.ts';
import { hashesIn, referencedAmong } from './references.ts';

const daysInTrash = 30;
const dayMs = 24 * 60 * 60 * 1000;
/** An index that is up to date may still lack what another process wrote this long ago. */
const indexLagMs = 10 * 60 * 1000;

/** The articles in the trash and since when; one without a mark (a sync tool has not brought it) counts as new there. */
export async function* trashIds(context: Context): AsyncGenerator<{ id: ArticleId; since: string }> {
  for await (const { id, since, isLive } of onTrashShelf(context)) if (!isLive) yield { id, since };
}

/** See `Library.sweepTrash`. */
export async function sweepTrash(context: Context, isReferenced: IsReferenced | null): Promise<ArticleId[]> {
  const old: ArticleId[] = [];
  await settleTrash(context);
  for await (const { id, since, isLive } of onTrashShelf(context)) {
    const isOld = context.now().getTime() - Date.parse(since) > daysInTrash * dayMs;
    if (isOld && isLive) await dropTrashedTwin(context, id);
    else if (isOld) old.push(id);
    else await markIfUnmarked(context, id);
  }
  return purge(context, old, isReferenced);
}

/** What lies in the trash; `isLive` where the article was changed elsewhere after it was deleted here. */
async function* onTrashShelf(
  context: Context,
): AsyncGenerator<{ id: ArticleId; since: string; isLive: boolean }> {
  for await (const id of idsOn(context.folder, 'trash')) {
    const isLive = (await context.folder.status(documentPath('articles', id, 'content'))) !== null;
    const mark = await readDocument(context, documentPath('trash', id, 'mark'), trashMarkFormat);
    yield { id, since: mark?.value.since ?? context.now().toISOString(), isLive };
  }
}

/** Removes what a live article left in the trash, once the live document has all that it had. */
async function dropTrashedTwin(context: Context, id: ArticleId): Promise<void> {
  await mergeShelves(context, id);
  await changing(context, id, async (assertHeld) => {
    const loaded = await loadArticle(context, id);
    const path = documentPath('trash', id, 'content');
    const twin = await readDocument(context, path, contentFormat);
    if (!loaded || loaded.stored.trashed || !twin) return;
    const { content } = loaded.stored;
    if (!isDeepStrictEqual(mergeContents(content, twin.value), content)) return;
    assertHeld();
    await context.writes.remove(path);
    await context.folder.remove(documentPath('trash', id, 'mark'));
  });
}

/** See `Library.purge`. */
export async function purge(
  context: Context,
  ids: Iterable<ArticleId> | null,
  isReferenced: IsReferenced | null,
): Promise<ArticleId[]> {
  const chosen = new Set(ids ?? (await allTrashed(context)));
  const purged: ArticleId[] = [];
  const hashes = new Set<Hash>();
  for await (const removed of inParallel(chosen, (id) => purgeDocuments(context, id))) {
    if (!removed) continue;
    purged.push(removed.id);
    for (const hash of removed.hashes) hashes.add(hash);
  }
  if (hashes.size > 0) await purgeBytes(context, hashes, new Set(purged), isReferenced);
  return purged;
}

async function allTrashed(context: Context): Promise<ArticleId[]> {
  await settleTrash(context);
  const ids: ArticleId[] = [];
  for await (const id of idsOn(context.folder, 'trash')) ids.push(id);
  return ids;
}

/**
 * Makes sure that what is gone from the trash stays gone: a process that was killed while it emptied it may not have
 * come to that, and who empties it now does not meet those articles any more.
 */
async function settleTrash({ folder }: Context): Promise<void> {
  for (const last of await shelfFolders(folder, 'trash')) await folder.syncFolder(`trash/${last}`);
}

/** Removes an article's documents from the trash and gives the hashes they named; null where it is not in the trash. */
function purgeDocuments(context: Context, id: ArticleId): Promise<{ id: ArticleId; hashes: Hash[] } | null> {
  return changing(context, id, async (assertHeld) => {
    const content = documentPath('trash', id, 'content');
    const isLive = await context.folder.status(documentPath('articles', id, 'content'));
    if (isLive || !(await context.folder.status(content))) {
      await context.writes.settle(content);
      return null;
    }
    const hashes = await hashesIn(context.folder, content);
    assertHeld();
    // Content first: without it the rest says nothing, and a cut leaves no article that lost its state.
    await context.writes.remove(content);
    for (const path of [
      documentPath('trash', id, 'state'),
      documentPath('articles', id, 'state'),
      documentPath('trash', id, 'mark'),
    ]) {
      await context.folder.remove(path);
    }
    return { id, hashes };
  });
}

/**
 * Removes the bytes that nobody refers to any more. First a look at all documents (or at the index, where there is
 * one), then, under the lock, at those written since: a save that is on its way finds its bytes gone when it commits,
 * and fails whole, rather than lose them.
 */
async function purgeBytes(
  context: Context,
  hashes: ReadonlySet<Hash>,
  purged: ReadonlySet<ArticleId>,
  isReferenced: IsReferenced | null,
): Promise<void> {
  const startedAt = Date.now();
  const kept = isReferenced
    ? await referencedByIndex(hashes, purged, isReferenced)
    : await referencedAmong(context.folder, hashes, null);
  const unreferenced = new Set([...hashes].filter((hash) => !kept.has(hash)));
  const sinceMs = isReferenced ? startedAt - indexLagMs : startedAt;
  await context.lock.run(async (assertHeld) => {
    const fresh = await referencedAmong(context.folder, unreferenced, sinceMs);
    for (const hash of unreferenced) {
      if (fresh.has(hash)) continue;
      assertHeld();
      await removeBytes(context, hash);
    }
  });
}

async function referencedByIndex(
  hashes: ReadonlySet<Hash>,
  purged: ReadonlySet<ArticleId>,
  isReferenced: IsReferenced,
): Promise<Set<Hash>> {
  const kept = new Set<Hash>();
  for (const hash of hashes) if (await isReferenced(hash, purged)) kept.add(hash);
  return kept;
}

async function removeBytes(context: Context, hash: Hash): Promise<void> {
  for (let held = await findHeld(context.folder, hash); held; held = await findHeld(context.folder, hash)) {
    await context.folder.remove(held.path);
  }
}

function markIfUnmarked(context: Context, id: ArticleId): Promise<void> {
  return changing(context, id, async (assertHeld) => {
    const isTrashed = await context.folder.status(documentPath('trash', id, 'content'));
    const mark = await context.folder.status(documentPath('trash', id, 'mark'));
    if (isTrashed && !mark) await markTrashed(context, id, assertHeld);
  });
}
