import { z } from 'zod';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';

/** Figures about what is in the index. */
export function statsOf(database: Database): Record<string, number> {
  const [articles] = database.rows(
    z.record(z.string(), z.number()),
    sql`SELECT count(*) FILTER (WHERE trashed = 0) AS articles,
      count(*) FILTER (WHERE trashed = 0 AND unread = 1) AS unread,
      count(*) FILTER (WHERE trashed = 0 AND starred = 1) AS starred,
      count(*) FILTER (WHERE trashed = 0 AND archived = 1) AS archived,
      count(*) FILTER (WHERE trashed = 0 AND incomplete = 1) AS incomplete,
      count(*) FILTER (WHERE trashed = 1) AS trashed,
      coalesce(sum(words) FILTER (WHERE trashed = 0), 0) AS words,
      coalesce(sum(photos) FILTER (WHERE trashed = 0), 0) AS photos
      FROM article`,
  );
  const [tags] = database.rows(
    z.object({ count: z.int() }),
    sql`SELECT count(DISTINCT slug) AS count FROM tag WHERE live = 1`,
  );
  const [size] = database.rows(
    z.object({ bytes: z.int() }),
    sql`SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size`,
  );
  return { ...articles, tags: tags?.count ?? 0, indexBytes: size?.bytes ?? 0 };
}
