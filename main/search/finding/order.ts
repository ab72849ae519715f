import type { Sort } from '../../../shared/rows.ts';
import { type Fragment, sql } from '../fragment.ts';

/** The orders that go by what an article says of itself. */
export type OrderedSort = Exclude<Sort, 'relevance' | 'hand'>;

/** The columns that an order goes by, over `article a`; what has no date comes last. */
export function orderOf(sort: OrderedSort): Fragment {
  switch (sort) {
    case 'published':
      return sql`a.published DESC, a.saved DESC, a.number DESC`;
    case 'saved':
      return sql`a.saved DESC, a.number DESC`;
    case 'title':
      return sql`a.title, a.saved DESC, a.number DESC`;
    case 'publisher':
      return sql`a.publisher, a.saved DESC, a.number DESC`;
  }
}
