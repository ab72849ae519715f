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
  return { place: view.place, query: queryOf(view), sort: sortOf(view, sort) };
}

function sortOf(view: View, sort: Sort): Sort {
  if (isSearching(view)) return view.searchSort;
  return view.collection === null ? sort : view.collectionSort;
}

/** The query of a view. Within a tag or a collection, what was typed is put in as it was understood: a stray parenthesis must not lead out of it. */
export function queryOf({ tag, collection, text }: View): string {
  const within = [
    ...(tag === null ? [] : [`tag:"${tag}"`]),
    ...(collection === null ? [] : [`collection:"${collection}"`]),
  ];
  if (within.length === 0) return text.trim();
  const { query } = parseQuery(text);
  return [...within, ...(query === null ? [] : [`(${printQuery(query)})`])].join(' ');
}
