import { z } from 'zod';
import type { Facet, FacetField } from '../../../shared/finding.ts';
import type { Database } from '../database.ts';
import { type Fragment, sql } from '../fragment.ts';
import type { Names } from '../query/names.ts';

/** How many values of a field are counted out: more than one reads through. */
const shownOfField = 12;

const namedSchema = z.object({
  kind: z.enum(['publisher', 'author', 'photographer', 'agency']),
  name: z.string(),
  count: z.int(),
});
const countedSchema = z.object({ value: z.string(), count: z.int() });

/** What the articles in `found` are of, each field's most frequent values first. */
export function facetsOfFound(database: Database, names: Names): Facet[] {
  return [
    ...namedFacets(database),
    ...tagFacets(database, names),
    ...languageFacets(database),
    ...yearFacets(database),
  ];
}

/** People and houses: the most frequent ones are found by number, and only these are named. */
function namedFacets(database: Database): Facet[] {
  const rows = database.rows(
    namedSchema,
    sql`SELECT kind, name, count FROM (
        SELECT v.kind, v.name, counted.count, row_number() OVER (PARTITION BY v.kind ORDER BY counted.count DESC, v.name) AS place
        FROM (SELECT value, count(*) AS count FROM facet WHERE article IN (SELECT number FROM found) GROUP BY value) AS counted
        CROSS JOIN facet_value v ON v.number = counted.value
      ) WHERE place <= ${shownOfField} ORDER BY kind, place`,
  );
  return rows.map(({ kind, name, count }) => facetOf(kind, name, name, count));
}

function tagFacets(database: Database, names: Names): Facet[] {
  const counts = new Map<string, number>();
  const rows = counted(
    database,
    sql`SELECT slug AS value, count(*) AS count FROM tag WHERE article IN (SELECT number FROM found) GROUP BY slug`,
  );
  for (const { value, count } of rows) {
    const slug = names.tagOf(value);
    counts.set(slug, (counts.get(slug) ?? 0) + count);
  }
  const nameOf = new Map(names.tags().map(({ slug, name }) => [slug, name]));
  return [...counts]
    .toSorted((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]))
    .slice(0, shownOfField)
    .map(([slug, count]) => facetOf('tag', nameOf.get(slug) ?? slug, slug, count));
}

/** `pt-BR` counts as `pt`. */
function languageFacets(database: Database): Facet[] {
  const rows = counted(
    database,
    sql`SELECT substr(a.language, 1, instr(a.language || '-', '-') - 1) AS value, count(*) AS count
      FROM article a INDEXED BY article_language WHERE +a.number IN (SELECT number FROM found) AND a.language <> ''
      GROUP BY 1 ORDER BY 2 DESC LIMIT ${shownOfField}`,
  );
  return rows.map(({ value, count }) => facetOf('lang', value, value, count));
}

function yearFacets(database: Database): Facet[] {
  const rows = counted(
    database,
    sql`SELECT substr(a.published_from, 1, 4) AS value, count(*) AS count
      FROM article a INDEXED BY article_from WHERE +a.number IN (SELECT number FROM found) AND a.published_from > ''
      GROUP BY 1 ORDER BY 1 DESC LIMIT 30`,
  );
  return rows.map(({ value, count }) => ({ field: 'date', name: value, term: `date:${value}`, count }));
}

function counted(database: Database, query: Fragment) {
  return database.rows(countedSchema, query);
}

function facetOf(field: FacetField, name: string, value: string, count: number): Facet {
  return { field, name, term: `${field}:"${value.replaceAll('"', ' ')}"`, count };
}
