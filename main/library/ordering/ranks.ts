import { generateNKeysBetween } from 'fractional-indexing';
import { compareText } from '../state/stamps.ts';

/** An element of a list, and the rank that keeps its place; null where it has none yet. */
export interface Placed {
  id: string;
  rank: string | null;
}

/**
 * The ranks to give so that the elements sort as they stand here: to as few of them as can be, so that what two
 * devices move at the same time stays moved on both.
 */
export function ranksFor(list: readonly Placed[]): Map<string, string> {
  try {
    return ranksAround(list, longestRising(list));
  } catch {
    // Ranks that somebody wrote by hand may be none.
    return ranksAround(list, new Set());
  }
}

/** The elements in the order of their ranks; those without one come last, as they stood. */
export function inRankOrder(list: readonly Placed[]): string[] {
  const ranked = list.flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }]));
  const others = list.filter(({ rank }) => rank === null);
  const sorted = ranked.toSorted((a, b) => compareText(a.rank, b.rank) || compareText(a.id, b.id));
  return [...sorted, ...others].map(({ id }) => id);
}

/** Between each two that stay where they are, the others get ranks. */
function ranksAround(list: readonly Placed[], staying: ReadonlySet<number>): Map<string, string> {
  const given = new Map<string, string>();
  let before: string | null = null;
  let waiting: string[] = [];
  const fill = (after: string | null) => {
    const ranks = generateNKeysBetween(before, after, waiting.length);
    for (const [place, id] of waiting.entries()) given.set(id, ranks[place] ?? '');
    waiting = [];
  };
  for (const [place, { id, rank }] of list.entries()) {
    if (!staying.has(place)) waiting.push(id);
    else {
      fill(rank);
      before = rank;
    }
  }
  fill(null);
  return given;
}

/** The places of the longest run of elements whose ranks rise: whatever is not among them was moved. */
function longestRising(list: readonly Placed[]): Set<number> {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  const rankAt = (place: number | undefined) => (place === undefined ? '' : (list[place]?.rank ?? ''));
  for (const [place, { rank }] of list.entries()) {
    if (rank === null) continue;
    const length = firstNotBelow(ends, (end) => compareText(rankAt(end), rank) < 0);
    previous.set(place, ends[length - 1]);
    ends[length] = place;
  }
  const rising = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) rising.add(place);
  return rising;
}

/** By halving: `isBelow` holds for the first elements and for none after them. */
function firstNotBelow(ends: readonly number[], isBelow: (end: number) => boolean): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
