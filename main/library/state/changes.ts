import { isDeepStrictEqual } from 'node:util';
import type { ArticleState, Stamp, TextPlace } from '../../../shared/state.ts';
import { addElements, removeElements } from './sets.ts';
import { following } from './stamps.ts';

type SingleValue = 'starred' | 'archived' | 'readAt' | 'notes';

/** The state with one value set and stamped; the same object where the value was so already. */
function setValue<Name extends SingleValue>(
  state: ArticleState,
  name: Name,
  value: ArticleState[Name],
  stamp: Stamp,
): ArticleState {
  if (state[name] === value) return state;
  const clock = { ...state.clock, [name]: following(stamp, state.clock[name]) };
  return { ...state, [name]: value, clock };
}

/** Stars an article, or takes the star off. */
export function setStarred(state: ArticleState, value: boolean, stamp: Stamp): ArticleState {
  return setValue(state, 'starred', value, stamp);
}

/** Puts an article into the archive, or takes it out. */
export function setArchived(state: ArticleState, value: boolean, stamp: Stamp): ArticleState {
  return setValue(state, 'archived', value, stamp);
}

/** Notes when an article was read (ISO 8601); null makes it unread. */
export function setReadAt(state: ArticleState, value: string | null, stamp: Stamp): ArticleState {
  return setValue(state, 'readAt', value, stamp);
}

/** Notes how far the text was read, 0 to 1, and the line that was read last; null: the top of it. */
export function setProgress(
  state: ArticleState,
  value: number,
  place: TextPlace | null,
  stamp: Stamp,
): ArticleState {
  const { readingPlace, ...others } = state;
  if (state.progress === value && isDeepStrictEqual(readingPlace ?? null, place)) return state;
  const clock = { ...state.clock, progress: following(stamp, state.clock.progress) };
  return { ...others, progress: value, ...(place && { readingPlace: place }), clock };
}

/** Sets the reader's notes. */
export function setNotes(state: ArticleState, value: string, stamp: Stamp): ArticleState {
  return setValue(state, 'notes', value, stamp);
}

/** Adds tags by slug. */
export function addTags(state: ArticleState, slugs: readonly string[], stamp: Stamp): ArticleState {
  return addElements(state, 'tags', slugs, stamp);
}

/** Removes tags by slug; a tombstone keeps a sync from bringing them back. */
export function removeTags(state: ArticleState, slugs: readonly string[], stamp: Stamp): ArticleState {
  return removeElements(state, 'tags', slugs, stamp);
}

/** Puts an article into collections by slug. */
export function addCollections(state: ArticleState, slugs: readonly string[], stamp: Stamp): ArticleState {
  return addElements(state, 'collections', slugs, stamp);
}

/** Takes an article out of collections by slug. */
export function removeCollections(state: ArticleState, slugs: readonly string[], stamp: Stamp): ArticleState {
  return removeElements(state, 'collections', slugs, stamp);
}
