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

/** Ranking costs some microseconds a match, and a common word matches most of a library. */
export const rankedAtMost = 4_000;

/** Of a larger result, so many of the newest are told apart by one thing. */
const candidates = 1_000;

/** The table in which a ranking is kept, for as long as its result is paged through. */
export const rankingTable = sql`
  CREATE TEMP TABLE IF NOT EXISTS ranked (number INTEGER PRIMARY KEY, score REAL NOT NULL)`;

/** A query as it was typed, and with the other forms of its words. Words as typed count more. */
interface Asked {
  typed: Query;
  widened: Query;
}

/**
 * Fills `ranked` with how well the articles in `found` match: from 1 for the best to 0. Of more than `most`, those are
 * ranked that have a word in title, standfirst or a caption, and those in which the words stand together, the newest
 * of each; the others follow by date.
 */
export function rank(database: Database, asked: Asked, total: number, most: number): void {
  database.run(sql`DELETE FROM ranked`);
  const expression = rankExpression(asked.typed);
  if (expression === null) return;
  if (total <= most) rankAll(database, asked, expression, most);
  else rankChosen(database, asked.typed, expression);
  relateToBest(database);
}

function rankAll(database: Database, { typed, widened }: Asked, expression: string, most: number): void {
  rankMatches(database, rankExpression(widened) ?? expression, most);
  if (widened !== typed) favour(database, expression, 1.6);
  const nearness = nearnessOf(typed);
  if (nearness === null) return;
  favour(database, nearness.near, 1.3);
  favour(database, nearness.adjoining, 1.3);
}

/** Where a word stands says more than how often, in so many. */
function rankChosen(database: Database, typed: Query, expression: string): void {
  rankMatches(database, inColumn('title standfirst caption', `(${expression})`), candidates);
  relateToBest(database);
  const nearness = nearnessOf(typed);
  if (nearness === null) return;
  takeTogether(database, nearness.near, 0.3);
  takeTogether(database, nearness.adjoining, 0.3);
}

/** Numbers follow the time of saving, so the highest are the newest. */
function rankMatches(database: Database, expression: string, atMost: number): void {
  database.run(sql`
    INSERT OR IGNORE INTO ranked SELECT words.rowid, -bm25(words, ${weights}) FROM words
    WHERE words MATCH ${expression} AND +words.rowid IN (SELECT number FROM found)
    AND words.rowid BETWEEN (SELECT min(number) FROM found) AND (SELECT max(number) FROM found)
    ORDER BY words.rowid DESC LIMIT ${atMost}`);
}

function favour(database: Database, expression: string, factor: number): void {
  database.run(sql`UPDATE ranked SET score = score * ${factor}
    WHERE number IN (SELECT rowid FROM words WHERE words MATCH ${expression}
      AND rowid BETWEEN (SELECT min(number) FROM ranked) AND (SELECT max(number) FROM ranked))`);
}

/** Takes in the newest in which the words stand so, or raises them where they are ranked already. */
function takeTogether(database: Database, expression: string, score: number): void {
  database.run(sql`INSERT INTO ranked
    SELECT rowid, ${score} FROM words WHERE words MATCH ${expression} AND +rowid IN (SELECT number FROM found)
    ORDER BY rowid DESC LIMIT ${candidates}
    ON CONFLICT (number) DO UPDATE SET score = score + excluded.score`);
}

/** Scores have no scale of their own; two that differ by less than a hundredth of the best are a tie. */
function relateToBest(database: Database): void {
  const row = z.object({ best: z.number().nullable() });
  const best = database.rows(row, sql`SELECT max(score) AS best FROM ranked`)[0]?.best ?? 0;
  if (best > 0) database.run(sql`UPDATE ranked SET score = round(score / ${best}, 2)`);
}
