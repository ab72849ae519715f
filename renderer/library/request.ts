import { parseQuery, printQuery } from '../../shared/query/index.ts';
import type { Sort } from '../../shared/rows.ts';
import type { ListRequest } from '../bridge/keys.ts';
import type { View } from './view.tsx';

/** Whether the reader is searching: then hits have snippets and are ordered by how well they match. */
export function isSearching(view: View): boolean {
  return view.text.trim() !== '';
}

/** The list that a view asks for. `sort` is the order for lists without a search. */
export function requestOf(view: View, sort: Sort): ListRequest {
  return {
    place: view.place,
    query: queryOf(view),
    sort: isSearching(view) ? view.searchSort : sort,
  };
}

/** The query of a view. Within a tag, what was typed is put in as it was understood: a stray parenthesis must not lead out of the tag. */
export function queryOf({ tag, text }: View): string {
  if (tag === null) return text.trim();
  const { query } = parseQuery(text);
  return query === null ? `tag:"${tag}"` : `tag:"${tag}" (${printQuery(query)})`;
}
