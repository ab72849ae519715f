import { z } from 'zod';
import type { Query } from '../../../shared/query/index.ts';
import type { Database } from '../database.ts';
import { type Fragment, sql } from '../fragment.ts';
import { inColumn } from '../query/match-expression.ts';
import { nearnessOf } from '../query/nearness.ts';
import { rankExpression } from '../query/rank-expression.ts';

/**
 * How much a word counts by where it stands: title, standfirst, text, author, publisher, section, topic, caption,
 * credit, note.
 */
const weights: Fragment = { text: '12.0, 6.0, 1.0, 4.0, 2.0, 3.0, 3.0, 6.0, 3.0, 4.0', values: [] };

/** Ranking costs a microsecond a match, and a common word matches most of a library. */
const rankedAtMost = 4_000;

/** The table in which a ranking is kept, for as long as its result is paged through. */
export const rankingTable = sql`
  CREATE TEMP TABLE IF NOT EXISTS ranked (number INTEGER PRIMARY KEY, score REAL NOT NULL)`;

/** A query as it was typed, and with the other forms of its words. Words as typed count more. */
interface Asked {
  typed: Query;
  widened: Query;
}

/**
 * Fills `ranked` with how well the articles in `found` match: from 1 for the best to 0. Where there are very many,
 * it ranks the newest, and the newest that have a word in title, standfirst or a caption; the others follow by date.
 */
export function rank(database: Database, { typed, widened }: Asked, total: number): void {
  database.run(sql`DELETE FROM ranked`);
  const expression = rankExpression(typed);
  if (expression === null) return;
  if (total <= rankedAtMost) {
    rankMatches(database, rankExpression(widened) ?? expression, rankedAtMost);
    if (widened !== typed) favour(database, expression, 1.6);
    favourNearness(database, typed);
  } else {
    // Both say the same of an article that both match, so that their scores compare.
    const above = inColumn('title standfirst caption', `(${expression})`);
    rankMatches(database, `(${expression}) OR (${above})`, rankedAtMost / 2);
    rankMatches(database, `(${expression}) AND (${above})`, rankedAtMost / 2);
  }
  relateToBest(database);
}

/** Numbers follow the time of saving, so the highest are the newest. */
function rankMatches(database: Database, expression: string, atMost: number): void {
  database.run(sql`
    INSERT OR IGNORE INTO ranked SELECT words.rowid, -bm25(words, ${weights}) FROM words
    WHERE words MATCH ${expression} AND +words.rowid IN (SELECT number FROM found)
    ORDER BY words.rowid DESC LIMIT ${atMost}`);
}

/** Of a great many matches the words stand close in most: then it says little, and takes long to find out. */
function favourNearness(database: Database, query: Query): void {
  const nearness = nearnessOf(query);
  if (nearness === null) return;
  favour(database, nearness.near, 1.3);
  favour(database, nearness.adjoining, 1.3);
}

function favour(database: Database, expression: string, factor: number): void {
  database.run(sql`UPDATE ranked SET score = score * ${factor}
    WHERE number IN (SELECT rowid FROM words WHERE words MATCH ${expression})`);
}

/** Scores have no scale of their own; two that differ by less than a hundredth of the best are a tie. */
function relateToBest(database: Database): void {
  const row = z.object({ best: z.number().nullable() });
  const best = database.rows(row, sql`SELECT max(score) AS best FROM ranked`)[0]?.best ?? 0;
  if (best > 0) database.run(sql`UPDATE ranked SET score = round(score / ${best}, 2)`);
}
