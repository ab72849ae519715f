import { z } from 'zod';
import type { Glance } from '../../../shared/figures.ts';
import type { Database } from '../database.ts';
import { facetsOfFound } from '../finding/facets.ts';
import { sql } from '../fragment.ts';
import { photoBit } from '../lacks.ts';
import type { Names } from '../query/names.ts';

/** The figures of the whole library. Leaves all that is not in the trash in `found`. */
export function glance(database: Database, names: Names): Glance {
  database.run(sql`DELETE FROM found`);
  database.run(sql`INSERT INTO found SELECT number FROM article WHERE trashed = 0`);
  return {
    ...articleFigures(database),
    ...photoFigures(database),
    ...namedFigures(database),
    tags: countOf(database, sql`SELECT count(DISTINCT slug) AS count FROM tag WHERE live = 1`),
    facets: facetsOfFound(database, names),
    growth: growthOf(database),
  };
}

const articleSchema = z.object({
  articles: z.int(),
  unread: z.int(),
  starred: z.int(),
  archived: z.int(),
  incomplete: z.int(),
  words: z.int(),
  languages: z.int(),
});

function articleFigures(database: Database): z.infer<typeof articleSchema> {
  const [figures] = database.rows(
    articleSchema,
    sql`SELECT count(*) AS articles,
      count(*) FILTER (WHERE unread = 1 AND archived = 0) AS unread,
      count(*) FILTER (WHERE starred = 1) AS starred,
      count(*) FILTER (WHERE archived = 1) AS archived,
      count(*) FILTER (WHERE incomplete = 1) AS incomplete,
      coalesce(sum(words), 0) AS words,
      count(DISTINCT nullif(substr(language, 1, instr(language || '-', '-') - 1), '')) AS languages
      FROM article WHERE trashed = 0`,
  );
  return (
    figures ?? { articles: 0, unread: 0, starred: 0, archived: 0, incomplete: 0, words: 0, languages: 0 }
  );
}

const photoSchema = z.object({ photos: z.int(), photosWithoutCredit: z.int() });

function photoFigures(database: Database): z.infer<typeof photoSchema> {
  const [figures] = database.rows(
    photoSchema,
    sql`SELECT count(*) AS photos, count(*) FILTER (WHERE lacks & ${photoBit('credit')}) AS photosWithoutCredit
      FROM photo WHERE article IN (SELECT number FROM found)`,
  );
  return figures ?? { photos: 0, photosWithoutCredit: 0 };
}

type NamedFigures = Pick<Glance, 'publishers' | 'authors' | 'photographers' | 'agencies'>;

/** How many different names there are of each kind; a name that no article has any more does not count. */
function namedFigures(database: Database): NamedFigures {
  const rows = database.rows(
    z.object({ kind: z.string(), count: z.int() }),
    sql`SELECT v.kind, count(*) AS count
      FROM (SELECT DISTINCT value FROM facet WHERE article IN (SELECT number FROM found)) AS used
      CROSS JOIN facet_value v ON v.number = used.value GROUP BY v.kind`,
  );
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.count ?? 0;
  return {
    publishers: of('publisher'),
    authors: of('author'),
    photographers: of('photographer'),
    agencies: of('agency'),
  };
}

/** Moments are kept in one form, so that their beginning is their month. */
function growthOf(database: Database): Glance['growth'] {
  return database.rows(
    z.object({ month: z.string(), saved: z.int() }),
    sql`SELECT substr(saved, 1, 7) AS month, count(*) AS saved FROM article INDEXED BY article_saved
      WHERE trashed = 0 GROUP BY 1 ORDER BY 1`,
  );
}

function countOf(database: Database, query: ReturnType<typeof sql>): number {
  return database.rows(z.object({ count: z.int() }), query)[0]?.count ?? 0;
}
