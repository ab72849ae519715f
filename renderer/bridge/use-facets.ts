import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Facet } from '../../shared/finding.ts';
import { call } from './call.ts';
import type { ListRequest } from './keys.ts';
import { useBridgeEvent } from './use-event.ts';

type Asked = Pick<ListRequest, 'place' | 'query'>;

/** What a whole result is of, with counts; the last one stays in sight while the next is counted. */
export function useFacets({ place, query }: Asked): Facet[] {
  useFresh('facets');
  const facets = useQuery({
    queryKey: ['facets', { place, query }],
    queryFn: () => call('articles.facets', { place, query }),
    placeholderData: keepPreviousData,
  });
  return facets.data?.facets ?? [];
}

/** Why a search found nothing; undefined until it is known. */
export function useAdvice({ place, query }: Asked) {
  useFresh('advice');
  return useQuery({
    queryKey: ['advice', { place, query }],
    queryFn: () => call('articles.advice', { place, query }),
  }).data;
}

/** The articles that have the address of this one, or most of its text. */
export function useTwins(id: string) {
  useFresh('twins');
  const twins = useQuery({ queryKey: ['twins', id], queryFn: () => call('articles.twins', { id }) });
  return twins.data?.twins ?? [];
}

/** Asks again when the library changed. */
function useFresh(kind: 'facets' | 'advice' | 'twins'): void {
  const client = useQueryClient();
  useBridgeEvent('library.changed', () => void client.invalidateQueries({ queryKey: [kind] }));
}
