import type { LibraryInfo, Tag } from '../../../shared/library-info.ts';
import { slugOf } from '../../../shared/values.ts';

/**
 * Takes into `library.json` what a conflict copy of it has more. Nothing that either knows is dropped; where both
 * say something else about one thing, ours stays, which the sync tool chose everywhere.
 */
export function mergeInfos(ours: LibraryInfo, theirs: LibraryInfo): LibraryInfo {
  const known = new Set(ours.savedSearches.map(({ id }) => id));
  return {
    ...ours,
    tags: united(ours.tags, theirs.tags, mergeTags),
    collections: united(ours.collections, theirs.collections, mergeCollections),
    savedSearches: [...ours.savedSearches, ...theirs.savedSearches.filter(({ id }) => !known.has(id))],
  };
}

function united<Value>(
  ours: Record<string, Value>,
  theirs: Record<string, Value>,
  merge: (slug: string, ours: Value, theirs: Value) => Value,
): Record<string, Value> {
  const all = new Map(Object.entries(ours));
  for (const [slug, value] of Object.entries(theirs)) {
    const known = all.get(slug);
    all.set(slug, known === undefined ? value : merge(slug, known, value));
  }
  return Object.fromEntries(all);
}

/** What was set on one side alone stays set; a name that does not give the slug any more was given later. */
function mergeTags(slug: string, ours: Tag, theirs: Tag): Tag {
  return {
    name: isRenamed(slug, theirs) && !isRenamed(slug, ours) ? theirs.name : ours.name,
    colour: ours.colour ?? theirs.colour,
    parent: ours.parent ?? theirs.parent,
    mergedInto: ours.mergedInto ?? theirs.mergedInto,
  };
}

function isRenamed(slug: string, { name }: Tag): boolean {
  return slugOf(name) !== slug;
}

type Collection = LibraryInfo['collections'][string];

/** What one side put in comes after what the other has in its order. */
function mergeCollections(_: string, ours: Collection, theirs: Collection): Collection {
  const added = theirs.order.filter((id) => !ours.order.includes(id));
  return { ...ours, order: [...ours.order, ...added] };
}
