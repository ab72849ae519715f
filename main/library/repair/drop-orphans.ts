import type { ArticleId, Hash } from '../../../shared/values.ts';
import { documentPath, readDocumentName, shelves } from '../articles/layout.ts';
import { type Context, changing } from '../context.ts';
import { nameOf, parentOf } from '../folder/relative-path.ts';
import { readHeldPath } from '../media/held-path.ts';
import { referencedAmong } from '../trash/references.ts';

/**
 * See `Library.dropOrphans`. Each is looked at once more first: an article may have come meanwhile. What is none of
 * ours stays where it is, for it may be the reader's.
 */
export async function dropOrphans(context: Context, paths: Iterable<string>): Promise<string[]> {
  const all = [...paths];
  const held = all.flatMap((path) => heldAt(path) ?? []);
  const companions = all.flatMap((path) => companionAt(path) ?? []);
  const dropped = await dropBytes(context, held);
  for (const companion of companions) {
    if (await dropCompanion(context, companion)) dropped.push(companion.path);
  }
  return dropped;
}

interface HeldOrphan {
  path: string;
  hash: Hash;
}

interface Companion {
  path: string;
  id: ArticleId;
}

function heldAt(path: string): HeldOrphan | null {
  const known = readHeldPath(path);
  return known && { path, hash: known.hash };
}

/** A state or a trash mark in its place. */
function companionAt(path: string): Companion | null {
  const folder = parentOf(path);
  const document = readDocumentName(nameOf(folder), nameOf(path));
  const isOnShelf = shelves.some((shelf) => parentOf(folder) === shelf);
  return document && document.part !== 'content' && isOnShelf ? { path, id: document.id } : null;
}

/** All documents are read, and those written since once more under the lock: as when bytes are purged. */
async function dropBytes(context: Context, orphans: readonly HeldOrphan[]): Promise<string[]> {
  const startedAt = Date.now();
  const kept = await referencedAmong(context.folder, new Set(orphans.map(({ hash }) => hash)), null);
  const unreferenced = orphans.filter(({ hash }) => !kept.has(hash));
  return context.lock.run(async (assertHeld) => {
    const hashes = new Set(unreferenced.map(({ hash }) => hash));
    const fresh = await referencedAmong(context.folder, hashes, startedAt);
    const dropped: string[] = [];
    for (const { path, hash } of unreferenced) {
      if (fresh.has(hash)) continue;
      assertHeld();
      if (await context.writes.remove(path)) dropped.push(path);
    }
    return dropped;
  });
}

function dropCompanion(context: Context, { path, id }: Companion): Promise<boolean> {
  return changing(context, id, async (assertHeld) => {
    for (const shelf of shelves) {
      if (await context.folder.status(documentPath(shelf, id, 'content'))) return false;
    }
    assertHeld();
    return context.writes.remove(path);
  });
}
