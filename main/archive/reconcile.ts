import type { ArticleId } from '../../shared/values.ts';
import type { Stored } from '../library/index.ts';
import { entryOf, stampText } from './publish.ts';
import type { Rooms } from './rooms.ts';

/** How many articles go to the index in one transaction. */
const batchSize = 100;

/**
 * Brings the index in step with the folder: reads what is new or changed there, forgets what is gone. `folders`
 * limits the look to those whose time changed; null walks all. Tells the ids that changed. A document that cannot be
 * read is left out, and `verify` names it; the rest of the library stays usable.
 */
export async function reconcile(
  rooms: Rooms,
  folders: string[] | null,
  onProgress: (done: number) => void = () => undefined,
): Promise<ArticleId[]> {
  const known = await rooms.index.call('stamps');
  const met = new Set<ArticleId>();
  const changed: ArticleId[] = [];
  let batch: ArticleId[] = [];

  for await (const { id, ...stamp } of rooms.library.stamps(folders ?? undefined)) {
    met.add(id);
    if (known.get(id) === stampText(stamp)) continue;
    batch.push(id);
    if (batch.length === batchSize) {
      changed.push(...(await refresh(rooms, batch)));
      batch = [];
      onProgress(changed.length);
    }
  }
  changed.push(...(await refresh(rooms, batch)));
  changed.push(
    ...(await forget(
      rooms,
      [...known.keys()].filter((id) => !met.has(id) && looksInto(folders, id)),
    )),
  );
  return changed;
}

/** Reads articles anew into the index, or out of it where they are gone; gives the ids it dealt with. */
export async function refresh(rooms: Rooms, ids: ArticleId[]): Promise<ArticleId[]> {
  const read = await Promise.all(ids.map((id) => readOrNull(rooms, id)));
  const stored = read.filter((one) => one !== null);
  const here = new Set(stored.map(({ content }) => content.id));
  if (stored.length > 0) await rooms.index.call('put', stored.map(entryOf));
  await forget(
    rooms,
    ids.filter((id) => !here.has(id)),
  );
  return ids;
}

async function forget(rooms: Rooms, ids: ArticleId[]): Promise<ArticleId[]> {
  if (ids.length > 0) await rooms.index.call('remove', ids);
  return ids;
}

async function readOrNull(rooms: Rooms, id: ArticleId): Promise<Stored | null> {
  try {
    return await rooms.library.read(id);
  } catch {
    return null;
  }
}

/** Articles lie in folders named by the last two characters of their ids. */
function looksInto(folders: string[] | null, id: ArticleId): boolean {
  return folders === null || folders.some((folder) => folder.endsWith(id.slice(-2)));
}
