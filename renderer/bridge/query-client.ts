import { QueryClient } from '@tanstack/react-query';

/**
 * The cache over the bridge. Everything comes from this computer, so being offline changes nothing, an error is
 * shown at once instead of being tried again, and what is cached is fresh until `library.changed` says otherwise.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 120_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
