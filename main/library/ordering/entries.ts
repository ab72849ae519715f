import type { LibraryInfo } from '../../../shared/library-info.ts';

/** The parts of `library.json` that readers change, each a table of entries. */
export const tables = ['tags', 'collections', 'searches'] as const;
/** One of {@link tables}. */
export type TableName = (typeof tables)[number];
/** An entry of a table by its fields; a list in it is told of apart, element by element. */
export type Entry = Readonly<Record<string, unknown>>;

/** The entries of a table, by slug or id. */
export function entriesOf(info: LibraryInfo, table: TableName): Map<string, Entry> {
  if (table === 'searches') return new Map(info.savedSearches.map((search) => [search.id, search]));
  return new Map<string, Entry>(Object.entries(info[table]));
}

/** Every list with an order of its own, by where it stands. */
export function listsOf(info: LibraryInfo): Map<string, readonly string[]> {
  const collections = Object.entries(info.collections).map(
    ([slug, { order }]): [string, readonly string[]] => [`collections/${slug}/place`, order],
  );
  return new Map([['searches/place', info.savedSearches.map(({ id }) => id)], ...collections]);
}
