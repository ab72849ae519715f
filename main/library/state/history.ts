import { CoupureError } from '../../../shared/errors.ts';
import type { ArticleState, EarlierEdit, Stamp } from '../../../shared/state.ts';
import { editedIn, fromSlots, pathOf, type Slot, slotsOf, withEdited } from './slots.ts';
import { compareStamps, compareText, following } from './stamps.ts';

/** The changed state, with what was in force before in its history: an edit is replaced, never lost. */
export function remembering(before: ArticleState, after: ArticleState): ArticleState {
  if (before === after) return after;
  const now = new Map(slotsOf(editedIn(after)));
  const gone = slotsOf(editedIn(before)).filter(([name, slot]) => !isSame(now.get(name), slot));
  return withHistory(after, [...(before.history ?? []), ...gone.map(earlier)]);
}

/** The histories of two versions as one, with the values that lost against a later one. */
export function mergeHistories(
  one: ArticleState,
  other: ArticleState,
  merged: ArticleState,
): EarlierEdit[] | undefined {
  const now = new Map(slotsOf(editedIn(merged)));
  const beaten = [one, other]
    .flatMap((state) => slotsOf(editedIn(state)))
    .filter(([name, slot]) => !isSame(now.get(name), slot))
    .map(earlier);
  return withHistory(merged, [...(one.history ?? []), ...(other.history ?? []), ...beaten]).history;
}

/** The state without the reader's value in a slot, whichever it is; the same object where there is none. */
export function takeBackEdit(state: ArticleState, name: string, stamp: Stamp): ArticleState {
  const slots = new Map(slotsOf(editedIn(state)));
  const current = slots.get(name);
  if (!current?.path) return state;
  slots.set(name, { stamp: following(stamp, current.stamp), path: null, value: null });
  return remembering(state, withEdited(state, fromSlots(slots)));
}

/** The state with an earlier value of a slot in force again. Throws `input-invalid` where there is no such value. */
export function putBackEdit(state: ArticleState, name: string, at: Stamp, stamp: Stamp): ArticleState {
  const entry = state.history?.find(
    (candidate) =>
      candidate.slot === name && candidate.at === at.at && candidate.by === at.by && !candidate.withdrawn,
  );
  if (!entry) throw new CoupureError('input-invalid', `There is no earlier value of ${name} of ${at.at}.`);
  return withValue(state, name, entry.value, stamp);
}

/** The state as it was in one slot before its last change, as a change of its own. */
export function stepBackEdit(state: ArticleState, name: string, stamp: Stamp): ArticleState {
  const before = state.history?.findLast(({ slot }) => slot === name);
  if (!before || before.withdrawn) return takeBackEdit(state, name, stamp);
  return withValue(state, name, before.value, stamp);
}

function withValue(state: ArticleState, name: string, value: unknown, stamp: Stamp): ArticleState {
  const slots = new Map(slotsOf(editedIn(state)));
  const current = slots.get(name);
  slots.set(name, { stamp: following(stamp, current?.stamp), path: pathOf(name), value });
  return remembering(state, withEdited(state, fromSlots(slots)));
}

function earlier([slot, { stamp, path, value }]: [string, Slot]): EarlierEdit {
  return path === null ? { slot, ...stamp, withdrawn: true } : { slot, ...stamp, value };
}

function isSame(one: Slot | undefined, other: Slot): boolean {
  return one !== undefined && compareStamps(one.stamp, other.stamp) === 0 && textOf(one) === textOf(other);
}

function textOf({ path, value }: Slot): string {
  return JSON.stringify([path !== null, inOrder(value)]);
}

/** Each once, and in one order, so that merged histories are equal on every device. */
function withHistory(state: ArticleState, entries: readonly EarlierEdit[]): ArticleState {
  if (entries.length === 0) return state;
  const known = new Map(entries.map((entry) => [JSON.stringify(inShape(entry)), inShape(entry)]));
  const history = [...known]
    .sort(
      ([oneText, one], [otherText, other]) => compareStamps(one, other) || compareText(oneText, otherText),
    )
    .map(([, entry]) => entry);
  return { ...state, history };
}

function inShape({ slot, at, by, value, withdrawn }: EarlierEdit): EarlierEdit {
  return withdrawn ? { slot, at, by, withdrawn } : { slot, at, by, value: inOrder(value) };
}

/** A value with its keys by code unit: the same value is written the same on every device. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => compareText(one, other));
  return Object.fromEntries(entries.map(([key, held]) => [key, inOrder(held)]));
}
