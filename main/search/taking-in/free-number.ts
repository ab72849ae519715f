import { decodeTime } from 'ulid';
import { z } from 'zod';
import type { ArticleId } from '../../../shared/values.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';

const quarterMinute = 15_000;
const epoch = Date.UTC(2000, 0);

/**
 * A number for a new article: the time it was saved at, as its id tells, or a free number soon after. So the index
 * gives the newest first without sorting, in whatever order a library was taken in; and small differences between
 * numbers keep it small.
 */
export function freeNumber(database: Database, id: ArticleId): number {
  const first = Math.max(Math.floor((decodeTime(id) - epoch) / quarterMinute), 1);
  let number = first;
  // By chance and ever wider, so that the many articles of one moment, such as an import, find their place quickly.
  for (let reach = 4; isTaken(database, number); reach *= 2)
    number = first + Math.floor(Math.random() * reach);
  return number;
}

const numberSchema = z.object({ number: z.int() });

function isTaken(database: Database, number: number): boolean {
  return database.rows(numberSchema, sql`SELECT number FROM article WHERE number = ${number}`).length > 0;
}
