import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../shared/api.ts';
import { call } from './call.ts';
import { keys } from './keys.ts';

/** An article, whole; null data where the id is not in the library (any more). */
export function useArticle(id: string | null): UseQueryResult<CallOutput<'articles.read'>> {
  return useQuery({
    queryKey: keys.article(id ?? ''),
    queryFn: () => (id === null ? null : call('articles.read', { id })),
    enabled: id !== null,
  });
}

/** The open article; the one before stays until it is there, so that the reader never goes blank between two. */
export function useOpenArticle(id: string | null): UseQueryResult<CallOutput<'articles.read'>> {
  return useQuery({
    queryKey: keys.article(id ?? ''),
    queryFn: () => (id === null ? null : call('articles.read', { id })),
    enabled: id !== null,
    placeholderData: keepPreviousData,
  });
}
