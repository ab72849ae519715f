import { CoupureError } from '../../../shared/errors.ts';
import type { LibraryInfo, SavedSearch } from '../../../shared/library-info.ts';
import { placedBefore } from './placed-before.ts';

/** Keeps a query under a name, after the others. Throws `input-invalid` where either is empty. */
export function saveSearch(info: LibraryInfo, search: SavedSearch): LibraryInfo {
  return { ...info, savedSearches: [...info.savedSearches, tidy(search)] };
}

/** Gives a saved search another name or query; one that is understood no more is kept as typed. Throws `not-found`. */
export function changeSearch(
  info: LibraryInfo,
  id: string,
  change: { name?: string | undefined; query?: string | undefined },
): LibraryInfo {
  const before = searchOf(info, id);
  const after = tidy({ id, name: change.name ?? before.name, query: change.query ?? before.query });
  return {
    ...info,
    savedSearches: info.savedSearches.map((search) => (search.id === id ? after : search)),
  };
}

/** Moves a saved search before another one, or to the end. */
export function placeSearch(info: LibraryInfo, id: string, before: string | null): LibraryInfo {
  const search = searchOf(info, id);
  const others = info.savedSearches.map((one) => one.id);
  const order = placedBefore(others, [id], before);
  const byId = new Map(info.savedSearches.map((one) => [one.id, one]));
  return { ...info, savedSearches: order.map((one) => byId.get(one) ?? search) };
}

/** Forgets a saved search; the articles it found are not touched. */
export function forgetSearch(info: LibraryInfo, id: string): LibraryInfo {
  searchOf(info, id);
  return { ...info, savedSearches: info.savedSearches.filter((search) => search.id !== id) };
}

function searchOf({ savedSearches }: LibraryInfo, id: string): SavedSearch {
  const found = savedSearches.find((search) => search.id === id);
  if (found) return found;
  throw new CoupureError('not-found', 'This saved search is not in the library any more.');
}

function tidy({ id, name, query }: SavedSearch): SavedSearch {
  const tidied = { id, name: name.trim().slice(0, 200), query: query.trim() };
  if (tidied.name === '') throw new CoupureError('input-invalid', 'A saved search needs a name.');
  if (tidied.query === '')
    throw new CoupureError('input-invalid', 'A saved search needs something to look for.');
  return tidied;
}
