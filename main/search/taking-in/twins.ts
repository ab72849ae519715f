import { z } from 'zod';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import { putRows } from './narrow-rows.ts';
import { bandsOf, likeness } from './signature.ts';

/** Articles that share less of their text than this are different ones. */
const leastLikeness = 0.4;

/** How many articles of a band are compared, the newest first: a text that is everywhere must not cost more. */
const mostOfBand = 12;

/** What texts are told from others by, under the numbers of their articles. */
export type Signatures = ReadonlyMap<number, Uint8Array>;

/** Notes with which articles these share most of their texts. They are told of each other, and never made one. */
export function noteTwins(database: Database, signatures: Signatures): void {
  const articlesOf = new Map<number, number[]>();
  const bands = [...signatures].flatMap(([number, signature]) =>
    bandsOf(signature).map((band) => {
      const others = articlesOf.get(band);
      if (others) others.push(number);
      else articlesOf.set(band, [number]);
      return [band, number];
    }),
  );
  putRows(database, 'band', bands);
  const twins = pairsIn(database, articlesOf).filter(isAlike(database, signatures));
  putRows(
    database,
    'twin',
    twins.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  );
}

/** Forgets what {@link noteTwins} noted. */
export function forgetTwins(database: Database, number: number): void {
  const signature = signaturesOf(database, [number]).get(number);
  for (const band of signature ? bandsOf(signature) : [])
    database.run(sql`DELETE FROM band WHERE key = ${band} AND article = ${number}`);
  const others = database.rows(
    z.object({ other: z.int() }),
    sql`SELECT other FROM twin WHERE article = ${number}`,
  );
  for (const { other } of others)
    database.run(sql`DELETE FROM twin WHERE article = ${other} AND other = ${number}`);
  database.run(sql`DELETE FROM twin WHERE article = ${number}`);
}

type Pair = [one: number, other: number];

const sharedSchema = z.object({ key: z.int(), articles: z.string() });

/** The articles that have a band in common with one of those that came in. */
function pairsIn(database: Database, articlesOf: ReadonlyMap<number, number[]>): Pair[] {
  const keys = JSON.stringify([...articlesOf.keys()]);
  const rows = database.rows(
    sharedSchema,
    sql`SELECT k.value AS key, (SELECT json_group_array(article) FROM
          (SELECT article FROM band WHERE key = k.value ORDER BY article DESC LIMIT ${mostOfBand})) AS articles
      FROM json_each(${keys}) AS k
      WHERE (SELECT count(*) FROM (SELECT 1 FROM band WHERE key = k.value LIMIT 2)) > 1`,
  );
  const pairs = new Map<string, Pair>();
  for (const { key, articles } of rows) {
    for (const other of z.array(z.int()).parse(JSON.parse(articles))) {
      for (const one of articlesOf.get(key) ?? [])
        if (one !== other) pairs.set(`${one} ${other}`, [one, other]);
    }
  }
  return [...pairs.values()];
}

function isAlike(
  database: Database,
  signatures: Signatures,
): (pair: Pair, at: number, all: Pair[]) => boolean {
  let held: Signatures | null = null;
  return ([one, other], _, all) => {
    held ??= signaturesOf(database, [...new Set(all.map((pair) => pair[1]))]);
    const [left, right] = [signatures.get(one), signatures.get(other) ?? held.get(other)];
    return left !== undefined && right !== undefined && likeness(left, right) >= leastLikeness;
  };
}

const signatureSchema = z.object({ number: z.int(), signature: z.instanceof(ArrayBuffer) });

function signaturesOf(database: Database, numbers: number[]): Signatures {
  const rows = database.rows(
    signatureSchema,
    sql`SELECT number, signature FROM shown
      WHERE number IN (SELECT value FROM json_each(${JSON.stringify(numbers)})) AND signature IS NOT NULL`,
  );
  return new Map(rows.map(({ number, signature }) => [number, new Uint8Array(signature)]));
}
