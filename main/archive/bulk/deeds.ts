import type { ArticleState, Stamp } from '../../../shared/state.ts';
import type { ArticleId } from '../../../shared/values.ts';
import {
  addCollections,
  addTags,
  removeCollections,
  removeTags,
  setArchived,
  setReadAt,
  setStarred,
} from '../../library/index.ts';

/** What was changed in one article's state, and nothing that was so already. */
export interface Deed {
  starred?: boolean;
  archived?: boolean;
  readAt?: { before: string | null; after: string | null };
  tags?: SetDeed;
  collections?: SetDeed;
}

interface SetDeed {
  added: string[];
  removed: string[];
}

/** What a job did, article by article: what Undo takes back, and no more. */
export type Journal =
  | { kind: 'states'; deeds: ReadonlyMap<ArticleId, Deed> }
  | { kind: 'moves'; to: 'trash' | 'library'; ids: readonly ArticleId[] };

/** The difference between two states of an article, as far as bulk work makes one. */
export function deedBetween(before: ArticleState, after: ArticleState): Deed {
  return {
    ...(before.starred !== after.starred && { starred: after.starred }),
    ...(before.archived !== after.archived && { archived: after.archived }),
    ...(before.readAt !== after.readAt && { readAt: { before: before.readAt, after: after.readAt } }),
    ...setDeed('tags', before, after),
    ...setDeed('collections', before, after),
  };
}

function setDeed(name: 'tags' | 'collections', before: ArticleState, after: ArticleState): Deed {
  if (before[name] === after[name]) return {};
  const added = after[name].filter((slug) => !before[name].includes(slug));
  const removed = before[name].filter((slug) => !after[name].includes(slug));
  return added.length + removed.length > 0 ? { [name]: { added, removed } } : {};
}

/**
 * The state with a deed taken back. What the reader did since stays where it does not contradict: a tag that is gone
 * already is not missed, one that came since is not touched.
 */
export function takeBack(state: ArticleState, deed: Deed, stamp: Stamp): ArticleState {
  let back = state;
  if (deed.starred !== undefined) back = setStarred(back, !deed.starred, stamp);
  if (deed.archived !== undefined) back = setArchived(back, !deed.archived, stamp);
  if (deed.readAt) back = setReadAt(back, deed.readAt.before, stamp);
  if (deed.tags) back = addTags(removeTags(back, deed.tags.added, stamp), deed.tags.removed, stamp);
  if (deed.collections) {
    const without = removeCollections(back, deed.collections.added, stamp);
    back = addCollections(without, deed.collections.removed, stamp);
  }
  return back;
}

/** How many articles a job changed. */
export function sizeOf(journal: Journal): number {
  return journal.kind === 'states' ? journal.deeds.size : journal.ids.length;
}
