import type { BulkAction } from '../../../shared/bulk.ts';
import type { ArticleState, Stamp } from '../../../shared/state.ts';
import type { ArticleId } from '../../../shared/values.ts';
import {
  addCollections,
  removeCollections,
  setArchived,
  setReadAt,
  setStarred,
} from '../../library/index.ts';
import type { Rooms } from '../rooms.ts';
import { tagChangeOf } from '../tag-names.ts';
import { type Journal, takeBack } from './deeds.ts';

/** What is to be done to each article. */
export type Plan =
  | { kind: 'states'; change: (state: ArticleState, id: ArticleId, stamp: Stamp) => ArticleState }
  | { kind: 'moves'; to: 'trash' | 'library' };

/** The plan of an action. Tags that are new are made now. */
export async function planOf(rooms: Rooms, action: BulkAction): Promise<Plan> {
  switch (action.kind) {
    case 'star':
      return states((state, stamp) => setStarred(state, action.value, stamp));
    case 'archive':
      return states((state, stamp) => setArchived(state, action.value, stamp));
    case 'read':
      return states((state, stamp) => setReadAt(state, readAt(state, action.value, rooms.now()), stamp));
    case 'tag':
      return states(await tagChangeOf(rooms, action.add, action.remove));
    case 'collect':
      return states((state, stamp) =>
        addCollections(removeCollections(state, action.remove, stamp), action.add, stamp),
      );
    case 'delete':
      return { kind: 'moves', to: 'trash' };
    case 'restore':
      return { kind: 'moves', to: 'library' };
  }
}

/** The plan that takes back what a job did, and the articles that it touched. */
export function planOfUndo(journal: Journal): { plan: Plan; ids: readonly ArticleId[] } {
  if (journal.kind === 'moves') {
    const to = journal.to === 'trash' ? 'library' : 'trash';
    return { plan: { kind: 'moves', to }, ids: journal.ids };
  }
  const { deeds } = journal;
  const change = (state: ArticleState, id: ArticleId, stamp: Stamp) => {
    const deed = deeds.get(id);
    return deed ? takeBack(state, deed, stamp) : state;
  };
  return { plan: { kind: 'states', change }, ids: [...deeds.keys()] };
}

function states(change: (state: ArticleState, stamp: Stamp) => ArticleState): Plan {
  return { kind: 'states', change: (state, _, stamp) => change(state, stamp) };
}

/** What was read already keeps the time at which it was. */
function readAt(state: ArticleState, value: boolean, now: Date): string | null {
  return value ? (state.readAt ?? now.toISOString()) : null;
}
