import { z } from 'zod';
import type { Database } from '../database.ts';
import { type Fragment, sql } from '../fragment.ts';
import { bandsOf, likeness } from './signature.ts';

/** Articles that share less of their text than this are different ones. */
const leastLikeness = 0.4;

/** How many articles of a band are compared, the newest first: a text that is everywhere must not cost more. */
const mostOfBand = 12;

const candidateSchema = z.object({ article: z.int(), signature: z.instanceof(ArrayBuffer) });

/** Notes with which articles this one shares most of its text. They are told of each other, and never made one. */
export function noteTwins(database: Database, number: number, signature: Uint8Array | null): void {
  if (signature === null) return;
  const bands = bandsOf(signature);
  for (const other of alike(database, bands, signature)) {
    database.run(
      sql`INSERT OR IGNORE INTO twin (article, other) VALUES (${number}, ${other}), (${other}, ${number})`,
    );
  }
  database.run(sql`INSERT OR IGNORE INTO band (key, article)
    SELECT value, ${number} FROM json_each(${JSON.stringify(bands)})`);
}

/** Forgets what {@link noteTwins} noted. */
export function forgetTwins(database: Database, number: number): void {
  const rows = database.rows(
    candidateSchema,
    sql`SELECT number AS article, signature FROM article WHERE number = ${number} AND signature IS NOT NULL`,
  );
  for (const { signature } of rows) {
    for (const band of bandsOf(new Uint8Array(signature)))
      database.run(sql`DELETE FROM band WHERE key = ${band} AND article = ${number}`);
  }
  const others = database.rows(
    z.object({ other: z.int() }),
    sql`SELECT other FROM twin WHERE article = ${number}`,
  );
  for (const { other } of others)
    database.run(sql`DELETE FROM twin WHERE article = ${other} AND other = ${number}`);
  database.run(sql`DELETE FROM twin WHERE article = ${number}`);
}

function alike(database: Database, bands: number[], signature: Uint8Array): number[] {
  // A text of few different words has nothing that tells it from others.
  if (bands.length === 0) return [];
  const found = database.rows(z.object({ article: z.int() }), newestOfEach(bands));
  if (found.length === 0) return [];
  const numbers = JSON.stringify(found.map(({ article }) => article));
  const candidates = database.rows(
    candidateSchema,
    sql`SELECT number AS article, signature FROM article
      WHERE number IN (SELECT value FROM json_each(${numbers})) AND signature IS NOT NULL`,
  );
  return candidates
    .filter((one) => likeness(signature, new Uint8Array(one.signature)) >= leastLikeness)
    .map(({ article }) => article);
}

function newestOfEach(bands: number[]): Fragment {
  const parts = bands.map(
    (band) =>
      sql`SELECT article FROM (SELECT article FROM band WHERE key = ${band} ORDER BY article DESC LIMIT ${mostOfBand})`,
  );
  return {
    text: parts.map(({ text }) => text).join(' UNION '),
    values: parts.flatMap(({ values }) => values),
  };
}
