import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../shared/settings.ts';
import { call } from './call.ts';
import { keys } from './keys.ts';

/** What the reader has set. They are read before the window is drawn, so they are always there. */
export function useSettings(): Settings {
  const { data } = useQuery({ queryKey: keys.settings, queryFn: () => call('settings.get', {}) });
  if (data === undefined) throw new Error('Settings are read before the window is drawn.');
  return data;
}

/** Changes settings: at once in the window, then on disk. */
export function useChangeSettings(): (change: Partial<Settings>) => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: keys.settings,
    mutationFn: (change: Partial<Settings>) => call('settings.set', change),
    onMutate: (change) => {
      client.setQueryData<Settings>(keys.settings, (before) => before && { ...before, ...change });
    },
    // While another change is on its way, what is on disk is older than what the window shows.
    onSettled: () => {
      if (client.isMutating({ mutationKey: keys.settings }) > 1) return;
      return client.invalidateQueries({ queryKey: keys.settings });
    },
  });
  return mutate;
}
