import type { ArticleState } from '../../../shared/state.ts';
import { mergeHighlights } from './highlights.ts';
import { mergeHistories } from './history.ts';
import { mergeEdits } from './merge-edits.ts';
import { mergeSets } from './sets.ts';
import { editedIn } from './slots.ts';
import { compareStamps, compareText } from './stamps.ts';

/**
 * Merges two versions of what a reader did to one article. Single values: the later stamp wins; sets: element by
 * element; highlights: by id; edits: field by field, with what lost in the history. Tombstones keep what was removed from coming back. The order of
 * the two does not matter, nor does merging twice: all devices end equal. `rev` is the higher of the two.
 */
export function mergeStates(one: ArticleState, other: ArticleState): ArticleState {
  const starred = laterValue(one, other, 'starred');
  const archived = laterValue(one, other, 'archived');
  const readAt = laterValue(one, other, 'readAt');
  const progress = laterProgress(one, other);
  const notes = laterValue(one, other, 'notes');
  const tags = mergeSets(setOf(one, 'tags'), setOf(other, 'tags'));
  const collections = mergeSets(setOf(one, 'collections'), setOf(other, 'collections'));
  const highlights = mergeHighlights(markedIn(one), markedIn(other));
  const edits = mergeEdits(editedIn(one), editedIn(other));
  const merged: ArticleState = {
    rev: Math.max(one.rev, other.rev),
    tags: tags.elements,
    collections: collections.elements,
    ...starred.value,
    ...archived.value,
    ...readAt.value,
    ...progress.value,
    ...notes.value,
    highlights: highlights.highlights,
    edits: edits.edits,
    clock: {
      ...starred.stamp,
      ...archived.stamp,
      ...readAt.stamp,
      ...progress.stamp,
      ...notes.stamp,
      tags: tags.stamps,
      collections: collections.stamps,
      highlights: highlights.stamps,
      edits: edits.tombstones,
    },
  };
  const history = mergeHistories(one, other, merged);
  return history ? { ...merged, history } : merged;
}

type SingleValue = 'starred' | 'archived' | 'readAt' | 'notes';

function laterValue<Name extends SingleValue>(one: ArticleState, other: ArticleState, name: Name) {
  const order =
    compareStamps(one.clock[name], other.clock[name]) ||
    compareText(JSON.stringify(one[name]), JSON.stringify(other[name]));
  const winner = order >= 0 ? one : other;
  const stamp = winner.clock[name];
  return { value: only(name, winner[name]), stamp: stamp ? only(name, stamp) : {} };
}

/** How far the text was read and at which line go together. */
function laterProgress(one: ArticleState, other: ArticleState) {
  const told = ({ progress, readingPlace }: ArticleState) => JSON.stringify([progress, readingPlace ?? null]);
  const order =
    compareStamps(one.clock.progress, other.clock.progress) || compareText(told(one), told(other));
  const { progress, readingPlace, clock } = order >= 0 ? one : other;
  return {
    value: { progress, ...(readingPlace && { readingPlace }) },
    stamp: clock.progress ? { progress: clock.progress } : {},
  };
}

function only<Name extends string, Value>(name: Name, value: Value): Record<Name, Value> {
  return { [name]: value } as Record<Name, Value>;
}

function setOf(state: ArticleState, name: 'tags' | 'collections') {
  return { elements: state[name], stamps: state.clock[name] };
}

function markedIn(state: ArticleState) {
  return { highlights: state.highlights, stamps: state.clock.highlights };
}
