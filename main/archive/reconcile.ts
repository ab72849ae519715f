import type { ArticleId } from '../../shared/values.ts';
import { readAll } from './intake.ts';
import { entryOf, stampText } from './publish.ts';
import type { Rooms } from './rooms.ts';

/** How many articles are read at once: few enough for a search to find its turn in between. */
const batchSize = 40;

/** While one batch is put in, the next one is read. */
const batchesAtOnce = 3;

/** For fewer it does not pay to start a thread. */
const fewest = 200;

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
  for await (const { id, ...stamp } of rooms.library.stamps(folders ?? undefined)) {
    met.add(id);
    if (known.get(id) !== stampText(stamp)) changed.push(id);
  }
  const isLookedInto = lookedInto(folders);
  const gone = [...known.keys()].filter((id) => !met.has(id) && isLookedInto(id));
  // By the time they were saved at, as the ids tell: the index takes them in much faster so.
  changed.sort();
  if (changed.length < fewest) await refresh(rooms, changed);
  else await refreshMany(rooms, changed, onProgress);
  await forget(rooms, gone);
  return [...changed, ...gone];
}

/** The same as {@link refresh}, in threads of their own, so that the library can be used meanwhile. */
async function refreshMany(
  rooms: Rooms,
  ids: ArticleId[],
  onProgress: (done: number) => void,
): Promise<void> {
  const intake = rooms.openIntake();
  const underWay: Promise<ArticleId[]>[] = [];
  let done = 0;
  const finishOne = async () => {
    await forget(rooms, (await underWay.shift()) ?? []);
    onProgress(done);
  };
  try {
    for (; done < ids.length; done += batchSize) {
      const taking = intake.take(ids.slice(done, done + batchSize));
      // Its failure is told when its turn comes, if it comes.
      taking.catch(() => undefined);
      underWay.push(taking);
      if (underWay.length >= batchesAtOnce) await finishOne();
    }
    while (underWay.length > 0) await finishOne();
  } finally {
    await intake.close();
    await rooms.index.call('settle');
  }
}

/** Reads articles anew into the index, or out of it where they are gone; gives the ids it dealt with. */
export async function refresh(rooms: Rooms, ids: ArticleId[]): Promise<ArticleId[]> {
  const stored = await readAll(rooms.library, ids);
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

/** Says whether an id's folder was looked into: articles lie in folders named by the last two characters of their ids. */
function lookedInto(folders: string[] | null): (id: ArticleId) => boolean {
  const endings = folders && new Set(folders.map((folder) => folder.slice(-2)));
  return (id) => endings?.has(id.slice(-2)) ?? true;
}
