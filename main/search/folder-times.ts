import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Database } from './database.ts';
import { sql } from './fragment.ts';
import type { Tables } from './taking-in/put.ts';

/** Under this name, which no folder has, stands what tells one filling of the index from the next. */
const fillingName = '';

/** Begins another filling: the index was emptied. */
export function beginFilling(database: Database): void {
  database.run(
    sql`INSERT OR REPLACE INTO folder (name, time) VALUES (${fillingName}, ${randomInt(2 ** 40)})`,
  );
}

/** The filling that the index is in; 0 for one that was never emptied. */
export function fillingOf(database: Database): number {
  const rows = database.rows(
    z.object({ time: z.number() }),
    sql`SELECT time FROM folder WHERE name = ${fillingName}`,
  );
  return rows[0]?.time ?? 0;
}

/** The times that were noted. */
export function folderTimesOf(database: Database): [folder: string, time: number][] {
  const rows = database.rows(
    z.object({ name: z.string(), time: z.number() }),
    sql`SELECT name, time FROM folder WHERE name <> ${fillingName}`,
  );
  return rows.map(({ name, time }) => [name, time]);
}

/** Notes times instead of those there were; nothing where the index was emptied since `filling` was asked for. */
export function noteFolderTimes(
  { database }: Tables,
  times: [folder: string, time: number][],
  filling: number,
): void {
  if (fillingOf(database) !== filling) return;
  database.run(sql`DELETE FROM folder WHERE name <> ${fillingName}`);
  for (const [name, time] of times)
    database.run(sql`INSERT INTO folder (name, time) VALUES (${name}, ${time})`);
}
