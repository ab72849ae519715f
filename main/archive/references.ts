import type { IsReferenced } from '../library/index.ts';
import type { Rooms } from './rooms.ts';

/** Whether other articles refer to bytes, by the index: what a purge asks before it drops them. */
export function isReferencedBy({ index }: Pick<Rooms, 'index'>): IsReferenced {
  return async (hash, except) => {
    const articles = await index.call('articlesWith', hash);
    return articles.some((id) => !except.has(id));
  };
}
