import { useQuery } from '@tanstack/react-query';
import type { Overview, TagCount } from '../../shared/api.ts';
import { call } from './call.ts';
import { keys } from './keys.ts';

/** The counts of the sidebar; undefined until they are first known. */
export function useOverview(): Overview | undefined {
  return useQuery({ queryKey: keys.overview, queryFn: () => call('overview.get', {}) }).data;
}

/** All tags by slug, for their names and colours. */
export function useTags(): ReadonlyMap<string, TagCount> {
  const overview = useOverview();
  return new Map(overview?.tags.map((tag) => [tag.slug, tag]));
}
