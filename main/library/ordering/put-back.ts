import { isDeepStrictEqual } from 'node:util';
import type { LibraryInfo } from '../../../shared/library-info.ts';

/**
 * The info with one change taken back: whatever differs between `after` and `before` is as it was before, and all that
 * was changed since elsewhere stays. The other way round it does the change again.
 */
export function putBack(current: LibraryInfo, before: LibraryInfo, after: LibraryInfo): LibraryInfo {
  return {
    ...current,
    tags: tablePutBack(current.tags, before.tags, after.tags),
    collections: tablePutBack(current.collections, before.collections, after.collections),
    savedSearches: searchesPutBack(current, before, after),
  };
}

function tablePutBack<Value>(
  current: Record<string, Value>,
  before: Record<string, Value>,
  after: Record<string, Value>,
): Record<string, Value> {
  const [old, made] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const all = new Map(Object.entries(current));
  for (const key of new Set([...old.keys(), ...made.keys()])) {
    const value = old.get(key);
    if (isDeepStrictEqual(value, made.get(key))) continue;
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return Object.fromEntries(all);
}

function searchesPutBack(
  current: LibraryInfo,
  before: LibraryInfo,
  after: LibraryInfo,
): LibraryInfo['savedSearches'] {
  const [now, old, made] = [current, before, after].map(({ savedSearches }) =>
    Object.fromEntries(savedSearches.map((search) => [search.id, search])),
  );
  const searches = Object.values(tablePutBack(now ?? {}, old ?? {}, made ?? {}));
  const orderOf = (info: LibraryInfo) => info.savedSearches.map(({ id }) => id);
  if (isDeepStrictEqual(orderOf(before), orderOf(after))) return sortedBy(searches, orderOf(current));
  return sortedBy(searches, [...orderOf(before), ...orderOf(current)]);
}

/** By where each is first named. */
function sortedBy<Value extends { id: string }>(values: Value[], order: readonly string[]): Value[] {
  const place = new Map(order.toReversed().map((id, index) => [id, order.length - index]));
  return values.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}
