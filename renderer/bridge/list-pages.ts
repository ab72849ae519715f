import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import { keys, type ListRequest } from './keys.ts';

/** How many rows are fetched at once. */
export const pageSize = 100;

/** One page of a list, counted from 0. */
export function pageOptions(request: ListRequest, page: number) {
  return queryOptions({
    queryKey: keys.page(request, page),
    queryFn: () => call('articles.list', { ...request, offset: page * pageSize, limit: pageSize }),
  });
}

/** The pages that hold the rows from `start` to `end`, both included. */
export function pagesOf(start: number, end: number): number[] {
  const first = Math.floor(Math.max(start, 0) / pageSize);
  const last = Math.floor(Math.max(end, start, 0) / pageSize);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
