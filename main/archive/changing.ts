import type { ArticleState } from '../../shared/state.ts';
import {
  putHighlight,
  removeHighlight,
  revOf,
  type Stored,
  setArchived,
  setNotes,
  setProgress,
  setReadAt,
  setStarred,
} from '../library/index.ts';
import type { Archive, Changed } from './archive.ts';
import { publish } from './publish.ts';
import { isReferencedBy } from './references.ts';
import type { Rooms } from './rooms.ts';
import { tagChangeOf } from './tag-names.ts';

type Changing = Pick<
  Archive,
  | 'star'
  | 'archive'
  | 'markRead'
  | 'setProgress'
  | 'tag'
  | 'setNotes'
  | 'putHighlight'
  | 'removeHighlight'
  | 'delete'
  | 'restore'
  | 'purge'
>;

/** How many articles are told to the index at once: one transaction each, short enough to let a search in between. */
const batchSize = 200;

/** What a reader does to articles: each change is durable when its promise is fulfilled. Unknown ids are left out. */
export function changing(rooms: Rooms): Changing {
  const { library } = rooms;

  function change(ids: string[], how: (state: ArticleState) => ArticleState): Promise<Changed> {
    return publishEach(rooms, library.changeStates(ids, how));
  }

  return {
    star: (ids, value) => change(ids, (state) => setStarred(state, value, library.stamp())),
    archive: (ids, value) => change(ids, (state) => setArchived(state, value, library.stamp())),
    markRead: (ids, value) =>
      change(ids, (state) => setReadAt(state, value ? rooms.now().toISOString() : null, library.stamp())),
    setProgress: (id, value, place) =>
      change([id], (state) => setProgress(state, value, place, library.stamp())),
    setNotes: (id, notes) => change([id], (state) => setNotes(state, notes, library.stamp())),
    putHighlight: (id, highlight) => change([id], (state) => putHighlight(state, highlight, library.stamp())),
    removeHighlight: (id, highlight) =>
      change([id], (state) => removeHighlight(state, highlight, library.stamp())),
    async tag(ids, add, remove) {
      const retag = await tagChangeOf(rooms, add, remove);
      return change(ids, (state) => retag(state, library.stamp()));
    },
    delete: (ids) => publishEach(rooms, library.moveToTrash(ids)),
    restore: (ids) => publishEach(rooms, library.restore(ids)),
    async purge(ids) {
      const purged = await library.purge(ids, isReferencedBy(rooms));
      await rooms.index.call('remove', purged);
      rooms.changes.announce(purged);
      return purged.length;
    },
  };
}

async function publishEach(rooms: Rooms, stored: AsyncIterable<Stored>): Promise<Changed> {
  const changed: Changed = [];
  let batch: Stored[] = [];
  for await (const one of stored) {
    changed.push({ id: one.content.id, rev: revOf(one) });
    batch.push(one);
    if (batch.length === batchSize) {
      await publish(rooms, batch);
      batch = [];
    }
  }
  await publish(rooms, batch);
  return changed;
}
