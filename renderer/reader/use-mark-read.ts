import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Article } from '../../shared/article.ts';
import { patchRows } from '../bridge/cached-rows.ts';
import { call } from '../bridge/call.ts';
import { expectQuietChange } from '../bridge/quiet-changes.ts';

/** An article that was open for this long, in milliseconds, is read; one that was only passed by is not. */
const readAfter = 1500;

/** Marks an article as read once it was open for a moment. The list keeps its row until it is asked for anew. */
export function useMarkRead({ id, state }: Article, trashed: boolean): void {
  const client = useQueryClient();
  const markRead = useEffectEvent((opened: string) => {
    if (opened !== id || state.readAt !== null || trashed) return;
    expectQuietChange(id);
    patchRows(client, [id], () => ({ unread: false }));
    // Not being able to say that it was read is no reason to disturb the reading.
    call('articles.markRead', { ids: [id], value: true }).catch(() => undefined);
  });
  // Only opening counts: an article that is marked unread while it is open stays so.
  useEffect(() => {
    const timer = setTimeout(() => markRead(id), readAfter);
    return () => clearTimeout(timer);
  }, [id]);
}
