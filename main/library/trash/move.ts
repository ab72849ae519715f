import type { ArticleId } from '../../../shared/values.ts';
import { documentPath, type Shelf, shelfOf } from '../articles/layout.ts';
import { type Loaded, loadArticle } from '../articles/load.ts';
import { mergeContents } from '../articles/merge-contents.ts';
import { settled, writeContent, writeState } from '../articles/write.ts';
import { type Context, changing } from '../context.ts';
import { readDocument, writeDocument } from '../documents/durable-json-file.ts';
import { contentFormat, trashMarkFormat } from '../documents/formats.ts';
import { nameOf, parentOf } from '../folder/relative-path.ts';
import type { Moved, Stored } from '../library.ts';

/** Moves one article to the trash, with a mark that says since when; null for an id that is not here. */
export function moveToTrash(context: Context, id: ArticleId): Promise<Moved | null> {
  return changing(context, id, async (assertHeld) => {
    const loaded = await loadArticle(context, id);
    if (!loaded) return null;
    if (loaded.stored.trashed) return { ...(await settled(context, loaded.stored)), isMoved: false };
    const absorbed = await absorbTrashed(context, loaded, assertHeld);
    await markTrashed(context, id, assertHeld);
    return { ...(await moveLoaded(context, absorbed, assertHeld)), isMoved: true };
  });
}

/** Moves one article out of the trash; null for an id that is not here. */
export function restoreFromTrash(context: Context, id: ArticleId): Promise<Moved | null> {
  return changing(context, id, async (assertHeld) => {
    const loaded = await loadArticle(context, id);
    if (!loaded) return null;
    if (!loaded.stored.trashed) return { ...(await settled(context, loaded.stored)), isMoved: false };
    return { ...(await restoreLoaded(context, loaded, assertHeld)), isMoved: true };
  });
}

/** Moves an article that was read out of the trash; the caller holds the lock. */
export async function restoreLoaded(
  context: Context,
  loaded: Loaded,
  assertHeld: () => void,
): Promise<Stored> {
  const restored = await moveLoaded(context, loaded, assertHeld);
  // Without its article a mark says nothing: it need not go in the same moment.
  await context.folder.remove(documentPath('trash', loaded.stored.content.id, 'mark'));
  return restored;
}

/** Notes since when an article is in the trash. */
export async function markTrashed(context: Context, id: ArticleId, assertHeld: () => void): Promise<void> {
  const mark = { since: context.now().toISOString(), by: context.device };
  await writeDocument(context, documentPath('trash', id, 'mark'), trashMarkFormat, mark, assertHeld);
}

/**
 * An article may lie on both shelves, when one device deleted it and another changed it. Before the live one takes
 * the place of the other in the trash, it takes in its captures.
 */
async function absorbTrashed(context: Context, loaded: Loaded, assertHeld: () => void): Promise<Loaded> {
  const { stored } = loaded;
  const path = documentPath('trash', stored.content.id, 'content');
  const trashed = await readDocument(context, path, contentFormat);
  if (!trashed) return loaded;
  const content = mergeContents(stored.content, trashed.value);
  const stamp = await writeContent(context, 'articles', content, assertHeld);
  return { ...loaded, stored: { ...stored, content, stamp: { ...stored.stamp, content: stamp } } };
}

/** Content first: it says where the article is. A state left behind by a cut is found on the other shelf. */
async function moveLoaded(context: Context, loaded: Loaded, assertHeld: () => void): Promise<Stored> {
  const { stored, hasStrayState } = loaded;
  const { id } = stored.content;
  const from = shelfOf(stored.trashed);
  const to = shelfOf(!stored.trashed);
  const hasState = stored.stamp.state !== null;
  assertHeld();
  if (!hasStrayState) {
    await moveDocuments(context, id, hasState ? ['content', 'state'] : ['content'], from, to);
    return { ...stored, trashed: !stored.trashed };
  }
  await moveDocuments(context, id, ['content'], from, to);
  const state = await writeState(context, to, id, stored.state, hasState, assertHeld);
  return { ...stored, trashed: !stored.trashed, stamp: { ...stored.stamp, state } };
}

function moveDocuments(
  context: Context,
  id: ArticleId,
  parts: readonly ('content' | 'state')[],
  from: Shelf,
  to: Shelf,
): Promise<void> {
  const names = parts.map((part) => nameOf(documentPath(from, id, part)));
  const folderOn = (shelf: Shelf) => parentOf(documentPath(shelf, id, 'content'));
  return context.writes.move(names, folderOn(from), folderOn(to));
}
