import { z } from 'zod';
import { parseQuery } from '../../../shared/query/index.ts';
import { type Hit, rowSchema, type SearchResult } from '../../../shared/rows.ts';
import { type ArticleId, idSchema } from '../../../shared/values.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import type { Names } from '../query/names.ts';
import type { Surroundings } from '../query/term-condition.ts';
import type { IndexListRequest } from '../search-index.ts';
import { unpackTexts } from '../taking-in/shown-texts.ts';
import type { Ranked, Results } from './results.ts';
import { type Snippets, snippetsFor } from './snippet.ts';

/** A page of a place, narrowed by a query. */
export function list(
  database: Database,
  results: Results,
  request: IndexListRequest,
  surroundings: Surroundings,
): SearchResult {
  const { query, problems } = parseQuery(request.query);
  if (query === null && problems.length > 0) return { rows: [], total: 0, problems };
  const { total, articles } = results.page({ ...request, query, key: request.query }, surroundings);
  return { rows: hitsOf(database, articles, snippetsFor(query), surroundings.names), total, problems };
}

/** The ids of the rows of a page, in their order. */
export function idsOfRows(
  database: Database,
  results: Results,
  request: IndexListRequest,
  surroundings: Surroundings,
): ArticleId[] {
  const { query, problems } = parseQuery(request.query);
  if (query === null && problems.length > 0) return [];
  const { articles } = results.page({ ...request, query, key: request.query }, surroundings);
  const numbers = JSON.stringify(articles.map(({ number }) => number));
  const rows = database.rows(
    z.object({ id: idSchema }),
    sql`SELECT a.id FROM json_each(${numbers}) AS wanted JOIN article a ON a.number = wanted.value
      ORDER BY wanted.key`,
  );
  return rows.map(({ id }) => id);
}

const shownSchema = z.object({
  number: z.int(),
  row: z.string(),
  texts: z.instanceof(ArrayBuffer).nullable(),
});

/** The rows of articles, in their order. */
function hitsOf(database: Database, articles: Ranked[], snippets: Snippets | null, names: Names): Hit[] {
  const numbers = JSON.stringify(articles.map(({ number }) => number));
  const source = snippets ? sql`texts FROM listed JOIN shown USING (number)` : sql`NULL AS texts FROM listed`;
  const shown = database.rows(
    shownSchema,
    sql`SELECT number, row, ${source} WHERE number IN (SELECT value FROM json_each(${numbers}))`,
  );
  const byNumber = new Map(shown.map((one) => [one.number, one]));
  return articles.flatMap(({ number, score }) => {
    const one = byNumber.get(number);
    if (!one) return [];
    const row = rowSchema.parse(JSON.parse(one.row));
    const snippet =
      snippets && one.texts
        ? snippets(unpackTexts(one.texts), row.excerpt)
        : { snippet: row.excerpt, hits: [] };
    return { ...row, tags: [...new Set(row.tags.map(names.tagOf))], score, ...snippet };
  });
}
