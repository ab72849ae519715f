import { z } from 'zod';
import type { CompletedField, FieldValue } from '../../../shared/order.ts';
import { wordsOf } from '../../../shared/query/index.ts';
import type { Database } from '../database.ts';
import { type Fragment, sql } from '../fragment.ts';

/** Of so many names that begin alike the articles are counted: a first letter may begin thousands. */
const mostCounted = 200;

const valueSchema = z.object({ value: z.string(), count: z.int() });

/** The values of a field that begin as typed, or have a word that does; the most frequent first. */
export function valuesOf(
  database: Database,
  field: CompletedField,
  beginning: string,
  limit: number,
): FieldValue[] {
  if (field === 'lang') return columnValues(database, sql`a.language`, beginning, limit);
  if (field === 'kind') return columnValues(database, sql`a.kind`, beginning, limit);
  const typed = wordsOf(beginning)
    .map((word) => word.text)
    .join(' ');
  return database.rows(
    valueSchema,
    sql`WITH named AS MATERIALIZED (
        SELECT number, name, key FROM facet_value WHERE kind = ${field} AND ${beginsSo(typed)} LIMIT ${mostCounted}
      )
      SELECT named.name AS value, count(*) AS count FROM named JOIN facet ON facet.value = named.number
      GROUP BY named.number ORDER BY named.key NOT LIKE ${`${typed}%`}, 2 DESC, 1 LIMIT ${limit}`,
  );
}

/** Keys are folded words, so they hold none of the signs of LIKE. What we know agencies by is found by their name. */
function beginsSo(typed: string): Fragment {
  if (typed === '') return sql`1`;
  const [first, later] = [`${typed}%`, `% ${typed}%`];
  return sql`(key LIKE ${first} OR key LIKE ${later} OR name LIKE ${first} OR name LIKE ${later})`;
}

function columnValues(database: Database, column: Fragment, beginning: string, limit: number): FieldValue[] {
  const typed = beginning.toLowerCase();
  return database.rows(
    valueSchema,
    sql`SELECT ${column} AS value, count(*) AS count FROM article a
      WHERE ${column} <> '' AND substr(${column}, 1, ${typed.length}) = ${typed} AND a.trashed = 0
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${limit}`,
  );
}
