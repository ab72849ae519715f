import { CoupureError } from '../../../shared/errors.ts';
import type { Collection, LibraryInfo } from '../../../shared/library-info.ts';
import { slugOf } from '../../../shared/values.ts';
import { ownValue } from '../own-value.ts';
import { placedBefore } from './placed-before.ts';

/** Makes a collection and gives its slug, one that no other has. Throws `input-invalid` for a name without a letter or digit. */
export function makeCollection(info: LibraryInfo, name: string): { info: LibraryInfo; slug: string } {
  const slug = freeSlug(info, name);
  return { slug, info: withCollection(info, slug, { name: tidyName(name), order: [] }) };
}

/** Gives a collection another name; its slug, and so every article, stays. */
export function renameCollection(info: LibraryInfo, slug: string, name: string): LibraryInfo {
  baseSlug(name);
  return withCollection(info, slug, { ...collectionOf(info, slug), name: tidyName(name) });
}

/** Forgets a collection; the articles are no matter here. */
export function forgetCollection(info: LibraryInfo, slug: string): LibraryInfo {
  collectionOf(info, slug);
  const left = Object.entries(info.collections).filter(([other]) => other !== slug);
  return { ...info, collections: Object.fromEntries(left) };
}

/** Puts articles at the end of a collection's order; one that has a place there keeps it. */
export function appendToCollection(info: LibraryInfo, slug: string, ids: readonly string[]): LibraryInfo {
  const collection = collectionOf(info, slug);
  const known = new Set(collection.order);
  const added = ids.filter((id) => !known.has(id));
  if (added.length === 0) return info;
  return withCollection(info, slug, { ...collection, order: [...collection.order, ...added] });
}

/** Moves articles of a collection before another one, or to the end. `members` are all that are in it. */
export function placeInCollection(
  info: LibraryInfo,
  slug: string,
  { ids, before, members }: { ids: readonly string[]; before: string | null; members: readonly string[] },
): LibraryInfo {
  const collection = collectionOf(info, slug);
  const whole = wholeOrder(collection, members);
  return withCollection(info, slug, { ...collection, order: placedBefore(whole, ids, before) });
}

/** The order of all that is in a collection: those nobody put anywhere come last, the oldest first, as ids sort. */
export function wholeOrder({ order }: Collection, members: readonly string[]): string[] {
  const known = new Set(order);
  return [...order, ...members.filter((id) => !known.has(id)).toSorted()];
}

function freeSlug(info: LibraryInfo, name: string): string {
  const base = baseSlug(name);
  let slug = base;
  for (let number = 2; ownValue(info.collections, slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

function baseSlug(name: string): string {
  const slug = slugOf(name).slice(0, 190).replace(/-+$/, '');
  if (slug) return slug;
  throw new CoupureError('input-invalid', `“${name}” cannot be a collection: it has no letter and no digit.`);
}

function tidyName(name: string): string {
  return name.trim().slice(0, 200);
}

function collectionOf(info: LibraryInfo, slug: string): Collection {
  const collection = ownValue(info.collections, slug);
  if (collection) return collection;
  throw new CoupureError('not-found', `There is no collection “${slug}”.`);
}

function withCollection(info: LibraryInfo, slug: string, collection: Collection): LibraryInfo {
  return { ...info, collections: { ...info.collections, [slug]: collection } };
}
