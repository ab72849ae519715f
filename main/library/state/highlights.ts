import type { ArticleState, Highlight, Stamp } from '../../../shared/state.ts';
import { ownValue } from '../own-value.ts';
import { type ElementStamps, mergeElementStamps, stampAll } from './sets.ts';
import { compareStamps, compareText } from './stamps.ts';

/** The state with a highlight added, or changed where its id is known. */
export function putHighlight(state: ArticleState, highlight: Highlight, stamp: Stamp): ArticleState {
  const others = state.highlights.filter(({ id }) => id !== highlight.id);
  return withHighlights(
    state,
    [...others, highlight],
    stampAll(state.clock.highlights, [highlight.id], stamp, false),
  );
}

/** The state without a highlight; the same object where it was not there. */
export function removeHighlight(state: ArticleState, id: string, stamp: Stamp): ArticleState {
  const others = state.highlights.filter((highlight) => highlight.id !== id);
  if (others.length === state.highlights.length) return state;
  return withHighlights(state, others, stampAll(state.clock.highlights, [id], stamp, true));
}

/** What of a state `mergeHighlights` looks at. */
interface Marked {
  highlights: readonly Highlight[];
  stamps: ElementStamps;
}

/** Merges by id: the later stamp decides whether a highlight is there and what it says. */
export function mergeHighlights(
  one: Marked,
  other: Marked,
): { highlights: Highlight[]; stamps: ElementStamps } {
  const stamps = mergeElementStamps(one.stamps, other.stamps);
  const ids = new Set([...one.highlights, ...other.highlights].map(({ id }) => id));
  const highlights = [...ids]
    .filter((id) => !ownValue(stamps, id)?.removed)
    .flatMap((id) => laterHighlight(id, one, other) ?? []);
  return { highlights: inTextOrder(highlights), stamps };
}

function laterHighlight(id: string, one: Marked, other: Marked): Highlight | undefined {
  const ours = one.highlights.find((highlight) => highlight.id === id);
  const theirs = other.highlights.find((highlight) => highlight.id === id);
  if (!ours || !theirs) return ours ?? theirs;
  const order =
    compareStamps(ownValue(one.stamps, id), ownValue(other.stamps, id)) ||
    compareText(JSON.stringify(ours), JSON.stringify(theirs));
  return order >= 0 ? ours : theirs;
}

function withHighlights(state: ArticleState, highlights: Highlight[], stamps: ElementStamps): ArticleState {
  return { ...state, highlights: inTextOrder(highlights), clock: { ...state.clock, highlights: stamps } };
}

function inTextOrder(highlights: Highlight[]): Highlight[] {
  return highlights.sort(
    (one, other) => one.position.start - other.position.start || compareText(one.id, other.id),
  );
}
