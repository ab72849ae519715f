import type { ArticleId } from '../../shared/values.ts';

type Listener = (ids: ArticleId[] | null) => void;

/** Tells everyone who wants to know which articles changed, whoever changed them. */
export interface ChangeFeed {
  /** Gives the way to stop. */
  listen(listener: Listener): () => void;
  /** `null`: too much changed to say what. */
  announce(ids: ArticleId[] | null): void;
}

/** A feed without listeners. */
export function openChangeFeed(): ChangeFeed {
  const listeners = new Set<Listener>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce(ids) {
      if (ids?.length === 0) return;
      for (const listener of listeners) listener(ids);
    },
  };
}
