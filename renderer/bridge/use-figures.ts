import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './call.ts';
import type { ListRequest } from './keys.ts';
import { useBridgeEvent } from './use-event.ts';

/** A result over time; the last one stays in sight while the next is counted. */
export function useTimeline({ place, query }: Pick<ListRequest, 'place' | 'query'>) {
  useFresh('timeline');
  return useQuery({
    queryKey: ['figures', 'timeline', { place, query }],
    queryFn: () => call('figures.timeline', { place, query }),
    placeholderData: keepPreviousData,
  });
}

/** The figures of the whole library. */
export function useGlance() {
  useFresh('glance');
  return useQuery({ queryKey: ['figures', 'glance'], queryFn: () => call('figures.glance', {}) });
}

/** How much room the library takes. It is measured once in a while: every file is looked at for it. */
export function useDiskUse() {
  return useQuery({
    queryKey: ['figures', 'disk'],
    queryFn: () => call('figures.disk', {}),
    staleTime: 60_000,
  });
}

/** Counts again when the library changed. */
function useFresh(kind: 'timeline' | 'glance'): void {
  const client = useQueryClient();
  useBridgeEvent('library.changed', () => void client.invalidateQueries({ queryKey: ['figures', kind] }));
}
