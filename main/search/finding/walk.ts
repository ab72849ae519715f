import { z } from 'zod';
import { parseQuery, type Query } from '../../../shared/query/index.ts';
import { type Place, rowSchema } from '../../../shared/rows.ts';
import { type ArticleId, idSchema } from '../../../shared/values.ts';
import type { Database } from '../database.ts';
import { type Fragment, sql } from '../fragment.ts';
import { articleCondition, photoOfArticleCondition } from '../query/article-condition.ts';
import type { Surroundings } from '../query/term-condition.ts';
import { withForms } from '../query/with-forms.ts';
import type { PhotoMatch, PhotoPlace } from '../search-index.ts';
import { placeCondition } from './place-condition.ts';

/** The next ids that match, in their order. */
export function matchingAfter(
  database: Database,
  text: string,
  after: ArticleId | null,
  limit: number,
  surroundings: Surroundings,
): ArticleId[] {
  const condition = conditionOf(database, text, (query) => articleCondition(query, surroundings));
  const rows = database.rows(
    z.object({ id: idSchema }),
    sql`SELECT a.id FROM article a WHERE a.id > ${after ?? ''} AND a.trashed = 0 AND ${condition}
      ORDER BY a.id LIMIT ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** The next ids that a place and a query find, in their order. */
export function membersAfter(
  database: Database,
  { place, query: text }: { place: Place; query: string },
  after: ArticleId | null,
  limit: number,
  surroundings: Surroundings,
): ArticleId[] {
  const isSearch = parseQuery(text).query !== null;
  const condition = conditionOf(database, text, (query) => articleCondition(query, surroundings));
  const rows = database.rows(
    z.object({ id: idSchema }),
    sql`SELECT a.id FROM article a WHERE a.id > ${after ?? ''} AND ${placeCondition(place, isSearch)}
      AND ${condition} ORDER BY a.id LIMIT ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** How many a place and a query find. Nothing is kept of it, so that the list in sight need not be found again. */
export function countOfMembers(
  database: Database,
  { place, query: text }: { place: Place; query: string },
  surroundings: Surroundings,
): number {
  const isSearch = parseQuery(text).query !== null;
  const condition = conditionOf(database, text, (query) => articleCondition(query, surroundings));
  const rows = database.rows(
    z.object({ total: z.int() }),
    sql`SELECT count(*) AS total FROM article a WHERE ${placeCondition(place, isSearch)} AND ${condition}`,
  );
  return rows[0]?.total ?? 0;
}

const photoSchema = z.object({ article: idSchema, place: z.int(), row: z.string() });

/** The next photos that match, by article and place. */
export function photosAfter(
  database: Database,
  text: string,
  after: PhotoPlace | null,
  limit: number,
  surroundings: Surroundings,
): PhotoMatch[] {
  const condition = conditionOf(database, text, (query) => photoOfArticleCondition(query, surroundings));
  const start = after ?? { article: '', index: -1 };
  const rows = database.rows(
    photoSchema,
    // The titles are looked up last: sorting must not carry them along.
    sql`SELECT article, place, listed.row FROM (
        SELECT a.number, a.id AS article, p.place FROM article a JOIN photo p ON p.article = a.number
        WHERE a.id >= ${start.article} AND (a.id > ${start.article} OR p.place > ${start.index})
        AND a.trashed = 0 AND ${condition}
        ORDER BY a.id, p.place LIMIT ${limit}
      ) AS picked JOIN listed ON listed.number = picked.number ORDER BY article, place`,
  );
  return rows.map(({ article, place, row }) => ({ article, index: place, title: titleOf(row) }));
}

function titleOf(row: string): string {
  return rowSchema.pick({ title: true }).parse(JSON.parse(row)).title;
}

/** What cannot be understood at all matches nothing: a slip must not select a whole library. */
function conditionOf(database: Database, text: string, compile: (query: Query) => Fragment): Fragment {
  const { query, problems } = parseQuery(text);
  if (query) return compile(withForms(database, query));
  return problems.length > 0 ? sql`0` : sql`1`;
}
