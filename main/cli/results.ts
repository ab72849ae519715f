import type { Hit, Sort } from '../../shared/rows.ts';
import type { Archive } from '../archive/index.ts';
import { tellProblems } from './queries.ts';
import type { Terminal } from './terminal.ts';

/** What is asked of the library. */
export interface Wanted {
  query: string;
  sort: Sort;
  /** Infinite for all. */
  limit: number;
}

/** The most that one call gives. */
const pageSize = 500;

/** Every match, a page at a time; what is wrong with the query is told first. Articles in the trash are left out. */
export async function* eachHit(archive: Archive, wanted: Wanted, terminal: Terminal): AsyncGenerator<Hit> {
  const { query, sort } = wanted;
  tellProblems(archive.problemsOf(query), terminal);
  let offset = 0;
  while (offset < wanted.limit) {
    const limit = Math.min(pageSize, wanted.limit - offset);
    const { rows } = await archive.list({ place: 'all', query, sort, offset, limit });
    yield* rows;
    if (rows.length < limit) return;
    offset += rows.length;
  }
}
