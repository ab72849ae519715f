import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PhotoPlace } from '../../shared/wall.ts';
import { call } from '../bridge/call.ts';
import { keys } from '../bridge/keys.ts';
import type { ShownPhoto } from './shown-photo.ts';

const pageSize = 120;

/** What is counted and listed needs all photos; more than this many would only be slow to look through. */
const most = 6000;

/** The photos of a query, as they are fetched. */
export interface Wall {
  photos: readonly ShownPhoto[];
  /** There are more than were fetched. */
  hasMore: boolean;
  more: () => void;
  isPending: boolean;
  error: Error | null;
  retry: () => void;
}

/** The photos of a query; `all` fetches one page after the other, for what counts them. */
export function useWall(query: string, all: boolean): Wall {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isPending, error, refetch } =
    useInfiniteQuery({
      queryKey: keys.photosOf(query),
      queryFn: ({ pageParam }) => call('photos.page', { query, after: pageParam, limit: pageSize }),
      initialPageParam: beginning(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    });
  const photos = data?.pages.flatMap((page) => page.photos) ?? [];
  const isWanting = all && hasNextPage && !isFetchingNextPage && photos.length < most;
  useEffect(() => {
    if (isWanting) void fetchNextPage();
  }, [isWanting, fetchNextPage]);
  return {
    photos,
    hasMore: hasNextPage,
    more: () => {
      if (!isFetchingNextPage) void fetchNextPage();
    },
    isPending,
    error,
    retry: () => void refetch(),
  };
}

/** Where the first page begins: before everything. */
function beginning(): PhotoPlace | null {
  return null;
}
