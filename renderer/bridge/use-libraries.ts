import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { KnownLibrary } from '../../shared/libraries.ts';
import { call } from './call.ts';
import { keys } from './keys.ts';

/** The libraries that were open on this computer, the last one first; none until they are known. */
export function useLibraries(): readonly KnownLibrary[] {
  const { data } = useQuery({ queryKey: keys.libraries, queryFn: () => call('libraries.list', {}) });
  return data?.libraries ?? [];
}

/** Reads the list again: another window may have opened one meanwhile. */
export function useRefreshLibraries(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: keys.libraries });
}
