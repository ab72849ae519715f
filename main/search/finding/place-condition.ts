import type { Place } from '../../../shared/rows.ts';
import { type Fragment, sql } from '../fragment.ts';

/**
 * A place of the sidebar as a condition over `article a`. A search in "all" finds what was archived too: one looks
 * for it there because one does not remember where it is.
 */
export function placeCondition(place: Place, isSearch: boolean): Fragment {
  switch (place) {
    case 'all':
      return isSearch ? sql`a.trashed = 0` : sql`a.trashed = 0 AND a.archived = 0`;
    case 'unread':
      return sql`a.unread = 1 AND a.archived = 0 AND a.trashed = 0`;
    case 'starred':
      return sql`a.starred = 1 AND a.trashed = 0`;
    case 'archived':
      return sql`a.trashed = 0 AND a.archived = 1`;
    case 'trash':
      return sql`a.trashed = 1`;
  }
}
