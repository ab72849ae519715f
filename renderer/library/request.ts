import type { QueryProblem, Sort } from '../../shared/rows.ts';
import type { ListRequest } from '../bridge/keys.ts';
import type { View } from './view.tsx';

/** Whether the reader is searching: then hits have snippets and are ordered by how well they match. */
export function isSearching(view: View): boolean {
  return view.text.trim() !== '';
}

/** What stands before the reader's own words in the query; problems are told without it. */
function prefixOf(view: View): string {
  if (view.tag === null) return '';
  return isSearching(view) ? `tag:"${view.tag}" (` : `tag:"${view.tag}"`;
}

/** The list that a view asks for. `sort` is the order for lists without a search. */
export function requestOf(view: View, sort: Sort): ListRequest {
  const prefix = prefixOf(view);
  const text = isSearching(view) ? view.text : '';
  return {
    place: view.place,
    query: prefix.endsWith('(') ? `${prefix}${text})` : `${prefix}${text}`,
    sort: isSearching(view) ? view.searchSort : sort,
  };
}

/** The problems of a query, their positions in what the reader typed. */
export function problemsInText(view: View, problems: readonly QueryProblem[]): QueryProblem[] {
  const shift = prefixOf(view).length;
  return problems.map(({ position, reason }) => ({
    reason,
    position: Math.min(Math.max(position - shift, 0), view.text.length),
  }));
}
