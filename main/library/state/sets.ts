import type { ArticleState, Stamp } from '../../../shared/state.ts';
import { ownValue } from '../own-value.ts';
import { compareStamps, compareText, following } from './stamps.ts';

/** The state values that are sets of slugs. */
export type SetName = 'tags' | 'collections';
/** The stamps of a set's elements, those removed (tombstones) among them. */
export type ElementStamps = ArticleState['clock']['tags'];
/** The stamp of one element. */
type ElementStamp = ElementStamps[string];

/** The state with slugs added to a set; the same object where they were all in it. */
export function addElements(
  state: ArticleState,
  name: SetName,
  slugs: readonly string[],
  stamp: Stamp,
): ArticleState {
  const added = [...new Set(slugs)].filter((slug) => !state[name].includes(slug));
  if (added.length === 0) return state;
  const stamps = stampAll(state.clock[name], added, stamp, false);
  return withSet(state, name, [...state[name], ...added], stamps);
}

/** The state with slugs taken out of a set; the same object where none was in it. */
export function removeElements(
  state: ArticleState,
  name: SetName,
  slugs: readonly string[],
  stamp: Stamp,
): ArticleState {
  const removed = [...new Set(slugs)].filter((slug) => state[name].includes(slug));
  if (removed.length === 0) return state;
  const stamps = stampAll(state.clock[name], removed, stamp, true);
  const left = state[name].filter((slug) => !removed.includes(slug));
  return withSet(state, name, left, stamps);
}

/** Merges two versions of a set: for each element the later stamp wins; on a tie it stays in. */
export function mergeSets(
  one: { elements: readonly string[]; stamps: ElementStamps },
  other: { elements: readonly string[]; stamps: ElementStamps },
): { elements: string[]; stamps: ElementStamps } {
  const stamps = mergeElementStamps(one.stamps, other.stamps);
  const known = [...one.elements, ...other.elements];
  const elements = sorted(known).filter((element) => !ownValue(stamps, element)?.removed);
  return { elements, stamps };
}

/** For each element the later stamp; on a tie the one that keeps it. */
export function mergeElementStamps(one: ElementStamps, other: ElementStamps): ElementStamps {
  const merged = new Map(Object.entries(one));
  for (const [element, theirs] of Object.entries(other)) {
    const ours = merged.get(element);
    merged.set(element, ours ? laterElement(ours, theirs) : theirs);
  }
  return inOrder(merged);
}

function laterElement(one: ElementStamp, other: ElementStamp): ElementStamp {
  const order = compareStamps(one, other) || Number(!one.removed) - Number(!other.removed);
  return order >= 0 ? one : other;
}

/** The element stamps with these elements stamped, in order of name. */
export function stampAll(
  stamps: ElementStamps,
  elements: readonly string[],
  stamp: Stamp,
  removed: boolean,
): ElementStamps {
  const all = new Map(Object.entries(stamps));
  for (const element of elements) {
    const fresh = following(stamp, all.get(element));
    all.set(element, removed ? { ...fresh, removed: true } : fresh);
  }
  return inOrder(all);
}

function inOrder(stamps: Map<string, ElementStamp>): ElementStamps {
  return Object.fromEntries([...stamps].sort(([one], [other]) => compareText(one, other)));
}

function withSet(
  state: ArticleState,
  name: SetName,
  elements: string[],
  stamps: ElementStamps,
): ArticleState {
  return { ...state, [name]: sorted(elements), clock: { ...state.clock, [name]: stamps } };
}

/** Each once, by code unit: one order, so that merged states are equal on every device. */
function sorted(elements: readonly string[]): string[] {
  return [...new Set(elements)].sort(compareText);
}
