import { type Database, dataVersionOf } from '../database.ts';
import { dictionariesOf } from './dictionaries.ts';
import type { Tables } from './put.ts';

/** How many articles of a long work go into one transaction: fewer make many small pieces, that are merged again and again. */
const mostPending = 2_000;

/** The writes to an index: each all or nothing, or many together. */
export interface Writing {
  /** One change, there for everyone when it is done. */
  change(work: (tables: Tables) => void): void;
  /**
   * A part of a long work: it may be seen by this connection alone until enough is together, or {@link settle} is
   * called. A search in between sees it.
   */
  part(articles: number, work: (tables: Tables) => void): void;
  /** Makes everything so far seen by everyone. */
  settle(): void;
}

/** See {@link Writing}. */
export function writingTo(database: Database): Writing {
  const dictionaries = dictionariesOf(database);
  let pending: number | null = null;
  let version = dataVersionOf(database);

  function begin(): void {
    database.begin();
    pending = 0;
    const current = dataVersionOf(database);
    // Another process may have emptied the tables.
    if (current !== version) dictionaries.forget();
    version = current;
  }

  function orNothing(work: () => void): void {
    try {
      work();
    } catch (thrown) {
      pending = null;
      database.rollback();
      dictionaries.forget();
      throw thrown;
    }
  }

  function settle(): void {
    if (pending === null) return;
    orNothing(() => {
      dictionaries.settle();
      database.commit();
    });
    pending = null;
  }

  return {
    change(work) {
      settle();
      begin();
      orNothing(() => work({ database, dictionaries }));
      settle();
    },
    part(articles, work) {
      if (pending === null) begin();
      orNothing(() => work({ database, dictionaries }));
      pending = (pending ?? 0) + articles;
      if (pending >= mostPending) settle();
    },
    settle,
  };
}
