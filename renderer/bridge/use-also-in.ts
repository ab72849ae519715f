import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AlsoIn } from '../../shared/finding.ts';
import { call } from './call.ts';
import { pageSize, pagesOf } from './list-pages.ts';
import { useBridgeEvent } from './use-event.ts';
import type { Rows } from './use-rows.ts';

/** Which other articles tell the story of rows, by the id of the row. */
export type AlsoInOfRows = ReadonlyMap<string, readonly AlsoIn[]>;

/**
 * The other articles that tell the story of the rows in sight. They are asked for a page of rows at a time, after the
 * rows: the list never waits for them.
 */
export function useAlsoIn(rows: Rows, start: number, end: number): AlsoInOfRows {
  const client = useQueryClient();
  useBridgeEvent('library.changed', () => void client.invalidateQueries({ queryKey: ['also-in'] }));
  const pages = pagesOf(start, end).map((page) => idsOfPage(rows, page));
  const answers = useQueries({
    queries: pages.map((ids) => ({
      queryKey: ['also-in', ids],
      queryFn: () => call('articles.alsoIn', { ids }),
      enabled: ids.length > 0,
    })),
  });
  const found = new Map<string, AlsoIn[]>();
  for (const one of answers.flatMap(({ data }) => data?.also ?? [])) {
    found.set(one.of, [...(found.get(one.of) ?? []), one]);
  }
  return found;
}

/** The other articles that tell the story of one; none where there is none. */
export function useTwinsOf(id: string | null): readonly AlsoIn[] {
  const ids = id === null ? [] : [id];
  const answer = useQuery({
    queryKey: ['also-in', ids],
    queryFn: () => call('articles.alsoIn', { ids }),
    enabled: id !== null,
  });
  return answer.data?.also ?? [];
}

function idsOfPage(rows: Rows, page: number): string[] {
  const ids = Array.from({ length: pageSize }, (_, step) => rows.rowAt(page * pageSize + step)?.id);
  return ids.filter((id) => id !== undefined);
}
