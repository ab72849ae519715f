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

/** Each tag with how many articles have it, and how many have it or one that stands under it. */
function tagCounts(database: Database, names: Names): IndexOverview['tags'] {
  const counts = new Map(countsBySlug(database, names));
  const several = names.several();
  const own = countsOfGroups(database, new Map(several.map(({ slug, own }) => [slug, own])));
  const whole = countsOfGroups(database, new Map(several.map(({ slug, family }) => [slug, family])));
  const known = names.tags();
  const listed = new Set(known.map(({ slug }) => slug));
  const unlisted = [...counts.keys()].filter((slug) => !listed.has(slug));
  return [...known, ...unlisted.map((slug) => ({ slug, name: slug, colour: null, parent: null }))]
    .map((tag) => {
      const count = own.get(tag.slug) ?? counts.get(tag.slug) ?? 0;
      return { ...tag, count, total: whole.get(tag.slug) ?? count };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

const slugCountSchema = countSchema.extend({ slug: z.string() });

/** What articles hold under slugs that stand for themselves. */
function countsBySlug(database: Database, names: Names): [slug: string, count: number][] {
  const rows = database.rows(
    slugCountSchema,
    sql`SELECT slug, count(*) AS count FROM tag WHERE live = 1 GROUP BY slug`,
  );
  return rows.filter(({ slug }) => names.tagOf(slug) === slug).map(({ slug, count }) => [slug, count]);
}

/** An article that has several slugs of a group counts once. */
function countsOfGroups(database: Database, groups: ReadonlyMap<string, string[]>): Map<string, number> {
  if (groups.size === 0) return new Map();
  const rows = database.rows(
    slugCountSchema,
    sql`SELECT g.key AS slug, count(DISTINCT tag.article) AS count
      FROM json_each(${JSON.stringify(Object.fromEntries(groups))}) AS g
      JOIN json_each(g.value) AS s JOIN tag ON tag.slug = s.value AND tag.live = 1 GROUP BY g.key`,
  );
  const counts = new Map([...groups.keys()].map((slug) => [slug, 0]));
  for (const { slug, count } of rows) counts.set(slug, count);
  return counts;
}

/** How many live articles are in each collection. */
export function collectionCounts(database: Database): [slug: string, count: number][] {
  const rows = database.rows(
    slugCountSchema,
    sql`SELECT c.slug, count(*) AS count FROM collection c JOIN article a ON a.number = c.article
      WHERE a.trashed = 0 GROUP BY c.slug`,
  );
  return rows.map(({ slug, count }) => [slug, count]);
}
