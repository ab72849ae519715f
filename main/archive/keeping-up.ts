import type { ArticleId } from '../../shared/values.ts';
import { reconcile, refresh } from './reconcile.ts';
import type { Rooms } from './rooms.ts';

/** A folder written less than this long ago may be written again within the same tick of its clock. */
const settledAfterMs = 2_000;

/** Keeps the index in step with the folder while the library is open. */
export interface KeepingUp {
  /** Looks at the folders whose time changed since the last look, whoever wrote; cheap enough for every start. */
  catchUp(): Promise<void>;
  /** Walks all of it; `anew` forgets the index first. Gives the number of articles. */
  walk(anew: boolean, onProgress?: (done: number, total: number) => void): Promise<number>;
  /** How far a walk is, 0 to 1; null when none is under way. */
  progress(): number | null;
  /** From now on takes in what others write, within two seconds. */
  watch(): void;
  /** Stops watching, and a look that is under way; the next start goes on with it. */
  close(): Promise<void>;
}

/** See {@link KeepingUp}. One look at a time: looks that are asked for meanwhile wait their turn. */
export function keepUp(rooms: Rooms): KeepingUp {
  let queue: Promise<unknown> = Promise.resolve();
  let current: number | null = null;
  let stopWatching: () => void = () => undefined;
  const closing = new AbortController();

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function look(
    folders: string[] | null,
    total: number,
    onProgress?: (done: number, total: number) => void,
  ) {
    try {
      const changed = await reconcile(rooms, folders, (done) => {
        current = total > 0 ? Math.min(done / total, 1) : null;
        onProgress?.(done, total);
        closing.signal.throwIfAborted();
      });
      rooms.changes.announce(changed);
    } finally {
      current = null;
    }
  }

  async function lookAtChangedFolders(): Promise<void> {
    const filling = await rooms.index.call('filling');
    const times = await rooms.library.folderTimes();
    const noted = new Map(await rooms.index.call('folderTimes'));
    if (noted.size === 0) return walkAll(times, filling).then(() => undefined);
    const changed = [...times].flatMap(([folder, time]) => (noted.get(folder) === time ? [] : [folder]));
    const gone = [...noted.keys()].filter((folder) => !times.has(folder));
    if (changed.length + gone.length === 0) return;
    await look([...changed, ...gone], 0);
    await note(times, filling);
  }

  async function walkAll(
    times: Map<string, number>,
    filling: number,
    onProgress?: (done: number, total: number) => void,
  ) {
    const total = await countOf(rooms.library.ids());
    await look(null, total, onProgress);
    await note(times, filling);
    onProgress?.(total, total);
    return total;
  }

  /** Another process may have emptied the index meanwhile, and with it what this look put in. */
  async function note(times: Map<string, number>, filling: number): Promise<void> {
    const settledBefore = rooms.now().getTime() - settledAfterMs;
    await rooms.index.call(
      'noteFolderTimes',
      [...times].filter(([, time]) => time < settledBefore),
      filling,
    );
  }

  return {
    catchUp: () => inTurn(lookAtChangedFolders),
    walk: (anew, onProgress) =>
      inTurn(async () => {
        if (anew) await forgetIndex(rooms);
        const filling = await rooms.index.call('filling');
        return walkAll(await rooms.library.folderTimes(), filling, onProgress);
      }),
    progress: () => current,
    watch() {
      stopWatching = rooms.library.watch(({ ids, info }) => {
        if (closing.signal.aborted) return;
        void inTurn(() => takeIn(rooms, ids, info)).catch(() => undefined);
      });
    },
    async close() {
      closing.abort();
      stopWatching();
      await queue;
    },
  };
}

async function forgetIndex({ index, library }: Rooms): Promise<void> {
  await index.call('clear');
  await index.call('setInfo', library.info());
}

async function takeIn(rooms: Rooms, ids: ArticleId[], infoChanged: boolean): Promise<void> {
  if (infoChanged) await rooms.index.call('setInfo', rooms.library.info());
  await refresh(rooms, ids);
  rooms.changes.announce(infoChanged ? null : ids);
}

async function countOf(ids: AsyncIterable<ArticleId>): Promise<number> {
  let count = 0;
  for await (const _ of ids) count += 1;
  return count;
}
