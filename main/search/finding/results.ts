import { z } from 'zod';
import type { Query } from '../../../shared/query/index.ts';
import type { Place, Sort } from '../../../shared/rows.ts';
import { type Database, dataVersionOf } from '../database.ts';
import { type Fragment, sql } from '../fragment.ts';
import { articleCondition } from '../query/article-condition.ts';
import { matchExpression } from '../query/match-expression.ts';
import type { Surroundings } from '../query/term-condition.ts';
import { withForms } from '../query/with-forms.ts';
import { handOrderOf } from './hand-order.ts';
import { type OrderedSort, orderOf } from './order.ts';
import { placeCondition } from './place-condition.ts';
import { rank, rankingTable } from './ranking.ts';

/** What is asked for: `key` is the same for the same query with the same names. */
export interface Wanted {
  place: Place;
  query: Query | null;
  key: string;
  sort: Sort;
  offset: number;
  limit: number;
}

const rankedSchema = z.object({ number: z.int(), score: z.number() });
/** An article of a result, and how well it matches: 0 where nothing was ranked. */
export type Ranked = z.infer<typeof rankedSchema>;

/** Pages of lists and searches. */
export interface Results {
  page(wanted: Wanted, surroundings: Surroundings): { total: number; articles: Ranked[] };
  /** Puts all that match into `found`, for whatever is counted of them. */
  find(wanted: Pick<Wanted, 'place' | 'query' | 'key'>, surroundings: Surroundings): void;
  /** Says that the index changed: what was found may no longer be so. */
  changed(): void;
}

/** A result that was found: which articles lie in `found`, and for how long that is so. */
interface Kept {
  key: string;
  version: number;
  until: number;
  total: number;
  /** The query with the other forms of its words. */
  widened: Query;
  isRanked: boolean;
}

/** A result is kept while it is paged through, so that the next page costs next to nothing; but not for long: `7d` moves on. */
const keptForMs = 20_000;

/** Of a larger result, going through all articles in order is quicker than sorting it. */
const sortedAtMost = 3_000;

/** See {@link Results}. Results of more than `rankedAtMost` are ranked among some of them. */
export function openResults(database: Database, rankedAtMost: number): Results {
  let kept: Kept | null = null;
  database.run(sql`CREATE TEMP TABLE IF NOT EXISTS found (number INTEGER PRIMARY KEY)`);
  database.run(rankingTable);

  function find(wanted: Pick<Wanted, 'place' | 'key'>, query: Query, surroundings: Surroundings) {
    const key = `${wanted.place} ${wanted.key}`;
    const version = dataVersionOf(database);
    const now = surroundings.now.getTime();
    if (kept?.key === key && kept.version === version && now < kept.until) return kept;
    database.run(sql`DELETE FROM found`);
    const widened = withForms(database, query);
    const total = database.run(sql`INSERT INTO found ${numbersOf(wanted.place, widened, surroundings)}`);
    kept = { key, version, until: now + keptForMs, total, widened, isRanked: false };
    return kept;
  }

  function fillWithPlace(place: Place): void {
    kept = null;
    database.run(sql`DELETE FROM found`);
    database.run(sql`INSERT INTO found SELECT a.number FROM article a WHERE ${placeCondition(place, false)}`);
  }

  return {
    page(wanted, surroundings) {
      if (wanted.query === null) return pageOfPlace(database, wanted);
      const found = find(wanted, wanted.query, surroundings);
      if (wanted.sort === 'hand') {
        const order = handOrderOf(wanted.query, surroundings.names);
        return { total: found.total, articles: pageByHand(database, wanted, order) };
      }
      if (wanted.sort !== 'relevance') {
        return { total: found.total, articles: pageInOrder(database, wanted, wanted.sort, found.total) };
      }
      if (!found.isRanked)
        rank(database, { typed: wanted.query, widened: found.widened }, found.total, rankedAtMost);
      found.isRanked = true;
      return { total: found.total, articles: pageByRank(database, wanted, found.total) };
    },
    find(wanted, surroundings) {
      if (wanted.query === null) fillWithPlace(wanted.place);
      else find(wanted, wanted.query, surroundings);
    },
    changed() {
      kept = null;
    },
  };
}

/** Words alone are looked for everywhere most of the time: then no article need be looked at, only what is in the trash. */
function numbersOf(place: Place, query: Query, surroundings: Surroundings): Fragment {
  const expression = place === 'all' ? matchExpression(query) : null;
  if (expression !== null) {
    return sql`SELECT rowid FROM words WHERE words MATCH ${expression}
      AND rowid NOT IN (SELECT number FROM article WHERE trashed = 1)`;
  }
  return sql`SELECT a.number FROM article a
    WHERE ${placeCondition(place, true)} AND ${articleCondition(query, surroundings)}`;
}

function pageOfPlace(database: Database, wanted: Wanted) {
  const place = placeCondition(wanted.place, false);
  const [count] = database.rows(
    z.object({ total: z.int() }),
    sql`SELECT count(*) AS total FROM article a WHERE ${place}`,
  );
  const order = orderOf(wanted.sort === 'relevance' || wanted.sort === 'hand' ? 'saved' : wanted.sort);
  const articles = database.rows(
    rankedSchema,
    sql`SELECT a.number, 0 AS score FROM article a WHERE ${place} ORDER BY ${order} ${window(wanted)}`,
  );
  return { total: count?.total ?? 0, articles };
}

function pageInOrder(database: Database, wanted: Wanted, sort: OrderedSort, total: number): Ranked[] {
  const articles =
    total <= sortedAtMost
      ? sql`found CROSS JOIN article a ON a.number = found.number`
      : sql`article a INDEXED BY ${indexOf(sort)} WHERE +a.number IN (SELECT number FROM found)`;
  return database.rows(
    rankedSchema,
    sql`SELECT a.number, 0 AS score FROM ${articles} ORDER BY ${orderOf(sort)} ${window(wanted)}`,
  );
}

/** Those that nobody put anywhere come last, the oldest first. */
function pageByHand(database: Database, wanted: Wanted, order: readonly string[]): Ranked[] {
  return database.rows(
    rankedSchema,
    sql`WITH hand AS MATERIALIZED (SELECT value AS id, key AS place FROM json_each(${JSON.stringify(order)}))
      SELECT a.number, 0 AS score FROM found CROSS JOIN article a ON a.number = found.number
      LEFT JOIN hand ON hand.id = a.id ORDER BY hand.place IS NULL, hand.place, a.id ${window(wanted)}`,
  );
}

function indexOf(sort: OrderedSort): Fragment {
  return { text: `article_${sort}`, values: [] };
}

/** The ranked ones first, then those that were too many to rank. */
function pageByRank(database: Database, wanted: Wanted, total: number): Ranked[] {
  const ranked = database.rows(
    rankedSchema,
    sql`SELECT a.number, ranked.score FROM ranked CROSS JOIN article a ON a.number = ranked.number
      ORDER BY ranked.score DESC, a.published DESC, a.saved DESC, a.number DESC ${window(wanted)}`,
  );
  if (ranked.length === wanted.limit || wanted.offset + ranked.length >= total) return ranked;
  const [count] = database.rows(z.object({ total: z.int() }), sql`SELECT count(*) AS total FROM ranked`);
  const after = {
    offset: Math.max(wanted.offset - (count?.total ?? 0), 0),
    limit: wanted.limit - ranked.length,
  };
  const others = database.rows(
    rankedSchema,
    sql`SELECT a.number, 0 AS score FROM article a
      WHERE +a.number IN (SELECT number FROM found) AND +a.number NOT IN (SELECT number FROM ranked)
      ORDER BY ${orderOf('saved')} ${window(after)}`,
  );
  return [...ranked, ...others];
}

function window({ offset, limit }: { offset: number; limit: number }): Fragment {
  return sql`LIMIT ${limit} OFFSET ${offset}`;
}
