import type { Collection, InfoClock, LibraryInfo, SavedSearch, Tag } from '../../../shared/library-info.ts';
import { slugOf } from '../../../shared/values.ts';
import type { TableName } from '../ordering/entries.ts';
import { inRankOrder } from '../ordering/ranks.ts';
import { compareStamps, compareText } from '../state/stamps.ts';

/**
 * Takes into `library.json` what a conflict copy of it has more. Of each value the later one stays, and what was
 * deleted stays deleted unless it was changed after that. Where no stamps tell, nothing that either knows is dropped,
 * and ours stays, which the sync tool chose everywhere.
 */
export function mergeInfos(ours: LibraryInfo, theirs: LibraryInfo): LibraryInfo {
  const clock = mergeClocks(ours.clock ?? {}, theirs.clock ?? {});
  const sides = { ours: ours.clock ?? {}, theirs: theirs.clock ?? {}, merged: clock };
  const searches = united(sides, 'searches', byId(ours), byId(theirs), (pick) => ({
    id: pick('id'),
    name: pick('name'),
    query: pick('query'),
  }));
  const order = unitedList(clock, 'searches/place', [...byId(ours).keys()], [...byId(theirs).keys()]);
  return {
    ...ours,
    tags: Object.fromEntries(
      united(sides, 'tags', entries(ours.tags), entries(theirs.tags), (pick, slug, [a, b]) => ({
        name: pick('name', isRenamed(slug, b) && !isRenamed(slug, a) ? b.name : a.name),
        colour: pick('colour', a.colour ?? b.colour),
        parent: pick('parent', a.parent ?? b.parent),
        mergedInto: pick('mergedInto', a.mergedInto ?? b.mergedInto),
      })),
    ),
    collections: Object.fromEntries(
      united(
        sides,
        'collections',
        entries(ours.collections),
        entries(theirs.collections),
        (pick, slug, both) => mergedCollection(pick('name'), clock, slug, both),
      ),
    ),
    savedSearches: order.flatMap((id) => searches.get(id) ?? []),
    ...(Object.keys(clock).length > 0 && { clock }),
  };
}

interface Sides {
  ours: InfoClock;
  theirs: InfoClock;
  merged: InfoClock;
}

/** Picks the later value of a field; where no stamp tells, the one that is given, or ours. */
type Pick<Value> = <Field extends keyof Value>(field: Field, untold?: Value[Field]) => Value[Field];

function united<Value extends object>(
  sides: Sides,
  table: TableName,
  ours: ReadonlyMap<string, Value>,
  theirs: ReadonlyMap<string, Value>,
  merge: (pick: Pick<Value>, key: string, both: readonly [ours: Value, theirs: Value]) => Value,
): Map<string, Value> {
  const all = new Map<string, Value>();
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const path = `${table}/${key}`;
    const [a, b] = [ours.get(key), theirs.get(key)];
    const one = a ?? b;
    if (one === undefined || sides.merged[path]?.removed) continue;
    if (a === undefined || b === undefined) all.set(key, one);
    else {
      const pick: Pick<Value> = (field, untold = a[field]) => {
        const at = `${path}/${String(field)}`;
        const order = compareStamps(sides.ours[at], sides.theirs[at]);
        if (order === 0) return untold;
        return order > 0 ? a[field] : b[field];
      };
      all.set(key, merge(pick, key, [a, b]));
    }
  }
  return all;
}

function mergedCollection(
  name: string,
  clock: InfoClock,
  slug: string,
  [ours, theirs]: readonly [Collection, Collection],
): Collection {
  return { name, order: unitedList(clock, `collections/${slug}/place`, ours.order, theirs.order) };
}

/** What one side put in comes after what the other has, unless ranks say where. */
function unitedList(
  clock: InfoClock,
  path: string,
  ours: readonly string[],
  theirs: readonly string[],
): string[] {
  const all = [...new Set([...ours, ...theirs])];
  return inRankOrder(all.map((id) => ({ id, rank: clock[`${path}/${id}`]?.rank ?? null })));
}

/** Of each stamp the later; on a tie what is there goes before what is gone, then by rank, the same on every device. */
function mergeClocks(ours: InfoClock, theirs: InfoClock): InfoClock {
  const merged = new Map(entries(ours));
  for (const [path, other] of Object.entries(theirs)) {
    const one = merged.get(path);
    const order =
      compareStamps(one, other) ||
      Number(!one?.removed) - Number(!other.removed) ||
      compareText(one?.rank ?? '', other.rank ?? '');
    if (order < 0) merged.set(path, other);
  }
  return Object.fromEntries(merged);
}

/** A name that does not give the slug any more was given later. */
function isRenamed(slug: string, { name }: Tag): boolean {
  return slugOf(name) !== slug;
}

function byId({ savedSearches }: LibraryInfo): Map<string, SavedSearch> {
  return new Map(savedSearches.map((search) => [search.id, search]));
}

function entries<Value>(record: Record<string, Value>): Map<string, Value> {
  return new Map(Object.entries(record));
}
