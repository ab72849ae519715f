import { z } from 'zod';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import type { Names } from '../query/names.ts';
import type { IndexOverview } from '../search-index.ts';
import { placeCondition } from './place-condition.ts';

/** The counts of the places and of the tags, each as many as its list shows. */
export function overview(database: Database, names: Names): IndexOverview {
  const count = (place: Parameters<typeof placeCondition>[0]) => countOf(database, place);
  return {
    all: count('all'),
    unread: count('unread'),
    starred: count('starred'),
    archived: count('archived'),
    trash: count('trash'),
    tags: tagCounts(database, names),
  };
}

const countSchema = z.object({ count: z.int() });

function countOf(database: Database, place: Parameters<typeof placeCondition>[0]): number {
  const rows = database.rows(
    countSchema,
    sql`SELECT count(*) AS count FROM article a WHERE ${placeCondition(place, false)}`,
  );
  return rows[0]?.count ?? 0;
}

function tagCounts(database: Database, names: Names): IndexOverview['tags'] {
  const rows = database.rows(
    countSchema.extend({ slug: z.string() }),
    sql`SELECT slug, count(*) AS count FROM tag WHERE live = 1 GROUP BY slug`,
  );
  const counts = new Map(
    rows.filter(({ slug }) => names.tagOf(slug) === slug).map(({ slug, count }) => [slug, count]),
  );
  for (const { slug, slugs } of names.merged()) counts.set(slug, countOfAny(database, slugs));
  const known = names.tags();
  const listed = new Set(known.map(({ slug }) => slug));
  const unlisted = [...counts.keys()].filter((slug) => !listed.has(slug));
  return [...known, ...unlisted.map((slug) => ({ slug, name: slug, colour: null }))]
    .map((tag) => ({ ...tag, count: counts.get(tag.slug) ?? 0 }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** An article that has two tags which are one now counts once. */
function countOfAny(database: Database, slugs: string[]): number {
  const rows = database.rows(
    countSchema,
    sql`SELECT count(DISTINCT article) AS count FROM tag
      WHERE live = 1 AND slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`,
  );
  return rows[0]?.count ?? 0;
}
