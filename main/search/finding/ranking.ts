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

/** The tables in which a ranking is kept, for as long as its result is paged through. */
export const rankingTables: Fragment[] = [
  sql`CREATE TEMP TABLE IF NOT EXISTS candidate (number INTEGER PRIMARY KEY)`,
  sql`CREATE TEMP TABLE IF NOT EXISTS ranked (number INTEGER PRIMARY KEY, score REAL NOT NULL)`,
];

/**
 * Fills `ranked` with how well the articles in `found` match: from 1 for the best to 0. Where there are very many,
 * it ranks those that have a word in title, standfirst or a caption, and the newest; the others follow by date.
 */
export function rank(database: Database, query: Query, total: number): void {
  database.run(sql`DELETE FROM candidate`);
  database.run(sql`DELETE FROM ranked`);
  const expression = rankExpression(query);
  if (expression === null) return;
  if (total <= rankedAtMost) database.run(sql`INSERT INTO candidate SELECT number FROM found`);
  else chooseCandidates(database, expression);
  database.run(sql`
    INSERT INTO ranked SELECT words.rowid, -bm25(words, ${weights}) FROM words
    WHERE words MATCH ${expression} AND +words.rowid IN (SELECT number FROM candidate)`);
  if (total <= rankedAtMost) favourNearness(database, query);
  relateToBest(database);
}

function chooseCandidates(database: Database, expression: string): void {
  const half = rankedAtMost / 2;
  database.run(sql`
    INSERT INTO candidate SELECT rowid FROM words
    WHERE words MATCH ${inColumn('title standfirst caption', `(${expression})`)}
    AND +rowid IN (SELECT number FROM found) ORDER BY rowid DESC LIMIT ${half}`);
  database.run(sql`
    INSERT OR IGNORE INTO candidate SELECT a.number FROM article a INDEXED BY article_saved
    WHERE +a.number IN (SELECT number FROM found) ORDER BY a.saved DESC LIMIT ${half}`);
}

/** Of a great many matches the words stand close in most: then it says little, and takes long to find out. */
function favourNearness(database: Database, query: Query): void {
  const nearness = nearnessOf(query);
  if (nearness === null) return;
  for (const expression of [nearness.near, nearness.adjoining]) {
    database.run(sql`UPDATE ranked SET score = score * 1.3
      WHERE number IN (SELECT rowid FROM words WHERE words MATCH ${expression})`);
  }
}

/** Scores have no scale of their own; two that differ by less than a hundredth of the best are a tie. */
function relateToBest(database: Database): void {
  const row = z.object({ best: z.number().nullable() });
  const best = database.rows(row, sql`SELECT max(score) AS best FROM ranked`)[0]?.best ?? 0;
  if (best > 0) database.run(sql`UPDATE ranked SET score = round(score / ${best}, 2)`);
}
