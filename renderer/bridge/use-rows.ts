import {
  keepPreviousData,
  type QueryClient,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useState } from 'react';
import type { QueryProblem } from '../../shared/query/index.ts';
import type { Hit, SearchResult } from '../../shared/rows.ts';
import { call } from './call.ts';
import { keys, type ListRequest } from './keys.ts';
import { pageOptions, pageSize, pagesOf } from './list-pages.ts';

/** A range of more rows than this is not selected by name: the whole result is. */
const mostIds = 100_000;

/** A list whose rows are fetched as they come into sight. */
export interface Rows {
  /** The request whose rows these are: the last one answered, while the next is on its way. */
  request: ListRequest;
  total: number;
  problems: readonly QueryProblem[];
  /** Undefined while its page is on its way. */
  rowAt: (index: number) => Hit | undefined;
  /** Where an article stands, looked for near `hint` first; -1 if it is on no page that was fetched. */
  indexOf: (id: string, hint: number) => number;
  /** Ids from one row to another, both included; pages that are missing are fetched. */
  idsBetween: (start: number, end: number) => Promise<string[]>;
  /** Nothing has been answered yet. */
  isPending: boolean;
  /** Another request's rows are shown until this one's come. */
  isBehind: boolean;
  error: Error | null;
  retry: () => void;
}

/** The rows of a request; `start` and `end` are the first and last row in sight. */
export function useRows(request: ListRequest, start: number, end: number): Rows {
  const client = useQueryClient();
  const first = useQuery({ ...pageOptions(request, 0), placeholderData: keepPreviousData });
  const shown = useAnswered(request, first.isPlaceholderData);
  // The first page of what is asked for has its query above; a second one would ask again for what just failed.
  const pages = pagesOf(start, end).filter((page) => page > 0 || first.isPlaceholderData);
  useQueries({ queries: pages.map((page) => pageOptions(shown, page)) });
  return {
    request: shown,
    total: first.data?.total ?? 0,
    problems: first.isPlaceholderData ? [] : (first.data?.problems ?? []),
    rowAt: (index) => rowAt(client, shown, index),
    indexOf: (id, hint) => indexOf(client, shown, id, hint),
    idsBetween: (from, to) => idsBetween(client, shown, from, to),
    isPending: first.isPending,
    isBehind: first.isPlaceholderData,
    error: first.error,
    retry: () => void first.refetch(),
  };
}

/** The last request that was answered: its rows stay in sight until the next one's are there. */
function useAnswered(request: ListRequest, isBehind: boolean): ListRequest {
  const [answered, setAnswered] = useState(request);
  if (isBehind || answered === request) return answered;
  setAnswered(request);
  return request;
}

function pageInCache(client: QueryClient, request: ListRequest, page: number): SearchResult | undefined {
  return client.getQueryData<SearchResult>(keys.page(request, page));
}

function rowAt(client: QueryClient, request: ListRequest, index: number): Hit | undefined {
  return pageInCache(client, request, Math.floor(index / pageSize))?.rows[index % pageSize];
}

function indexOf(client: QueryClient, request: ListRequest, id: string, hint: number): number {
  if (hint >= 0 && rowAt(client, request, hint)?.id === id) return hint;
  for (const [key, result] of client.getQueriesData<SearchResult>({ queryKey: keys.list(request) })) {
    const place = result?.rows.findIndex((row) => row.id === id) ?? -1;
    if (place >= 0) return Number(key[2]) * pageSize + place;
  }
  return -1;
}

/** Of rows that are in the cache the ids are known; a range that leads out of it is asked for as ids alone. */
async function idsBetween(
  client: QueryClient,
  request: ListRequest,
  from: number,
  to: number,
): Promise<string[]> {
  const [start, end] = from <= to ? [from, to] : [to, from];
  const ids = Array.from({ length: end - start + 1 }, (_, step) => rowAt(client, request, start + step)?.id);
  const known = ids.filter((id) => id !== undefined);
  if (known.length === ids.length) return known;
  const { place, query, sort } = request;
  const limit = Math.min(end - start + 1, mostIds);
  return (await call('articles.ids', { place, query, sort, offset: start, limit })).ids;
}
