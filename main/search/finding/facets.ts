import { z } from 'zod';
import type { Facet, FacetField } from '../../../shared/finding.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import type { Names } from '../query/names.ts';
import { facetKinds } from '../taking-in/facets.ts';

/** How many values of a field are counted out: more than one reads through. */
const shownOfField = 12;

/** Years are shown from the newest on. */
const shownYears = 30;

/** What the articles in `found` are of, each field's most frequent values first. */
export function facetsOfFound(database: Database, names: Names): Facet[] {
  const counts = countsOfFound(database);
  const byField = facetKinds.map((field, at) => ({
    field,
    counted: [...counts].filter(([number]) => number % facetKinds.length === at),
  }));
  return byField.flatMap(({ field, counted }) => {
    if (field === 'date') return years(named(database, counted));
    if (field === 'tag') return tags(named(database, counted), names);
    return mostFrequent(named(database, mostCounted(counted))).map(({ name, count }) =>
      facetOf(field, name, name, count),
    );
  });
}

/**
 * How often each number stands in `counted` for what was found. All of them come as one text: as rows, those of a
 * large result take longer to hand over than to find.
 */
function countsOfFound(database: Database): Map<number, number> {
  const [row] = database.rows(
    z.object({ facets: z.string().nullable() }),
    sql`SELECT group_concat(facets) AS facets FROM found CROSS JOIN counted ON counted.number = found.number`,
  );
  return tally(row?.facets ?? '');
}

const comma = 0x2c;
const zero = 0x30;

function tally(list: string): Map<number, number> {
  const counts = new Map<number, number>();
  let number = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const unit = at < list.length ? list.charCodeAt(at) : comma;
    if (unit !== comma) {
      number = number * 10 + unit - zero;
      continue;
    }
    counts.set(number, (counts.get(number) ?? 0) + 1);
    number = 0;
  }
  // An article without any leaves nothing between two commas.
  counts.delete(0);
  return counts;
}

type Count = [number: number, count: number];

/** Only these are named: a large library has a great many authors. */
function mostCounted(counts: Count[]): Count[] {
  return counts.toSorted((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, shownOfField);
}

const valueSchema = z.object({ number: z.int(), key: z.string(), name: z.string() });

/** A value that was counted: `key` as the index tells it from others, `name` as it is written. */
interface Counted {
  key: string;
  name: string;
  count: number;
}

function named(database: Database, counts: Count[]): Counted[] {
  const countOf = new Map(counts);
  const numbers = JSON.stringify([...countOf.keys()]);
  const rows = database.rows(
    valueSchema,
    sql`SELECT number, key, name FROM facet_value WHERE number IN (SELECT value FROM json_each(${numbers}))`,
  );
  return rows.map(({ number, key, name }) => ({ key, name, count: countOf.get(number) ?? 0 }));
}

function mostFrequent(counted: Counted[]): Counted[] {
  return counted
    .toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
    .slice(0, shownOfField);
}

/** Tags that were made one count as one. */
function tags(counted: Counted[], names: Names): Facet[] {
  const bySlug = new Map<string, Counted>();
  for (const one of counted) {
    const slug = names.tagOf(one.key);
    const count = (bySlug.get(slug)?.count ?? 0) + one.count;
    bySlug.set(slug, { key: slug, name: slug, count });
  }
  const nameOf = new Map(names.tags().map(({ slug, name }) => [slug, name]));
  return mostFrequent([...bySlug.values()]).map(({ key, count }) =>
    facetOf('tag', nameOf.get(key) ?? key, key, count),
  );
}

function years(counted: Counted[]): Facet[] {
  return counted
    .toSorted((one, other) => (one.key < other.key ? 1 : -1))
    .slice(0, shownYears)
    .map(({ name, count }) => ({ field: 'date', name, term: `date:${name}`, count }));
}

function facetOf(field: FacetField, name: string, value: string, count: number): Facet {
  return { field, name, term: `${field}:"${value.replaceAll('"', ' ')}"`, count };
}
