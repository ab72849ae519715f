import { useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../shared/api.ts';
import { call } from './call.ts';
import { keys } from './keys.ts';

/** What the app is and which library it has open; undefined for the moment until it is known. */
export function useInfo(): CallOutput<'app.info'> | undefined {
  return useQuery({ queryKey: keys.info, queryFn: () => call('app.info', {}) }).data;
}
