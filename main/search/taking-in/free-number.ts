import { decodeTime } from 'ulid';
import { z } from 'zod';
import type { ArticleId } from '../../../shared/values.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';

const quarterMinute = 15_000;
const epoch = Date.UTC(2000, 0);

/** Gives numbers to articles that are new. */
export interface FreeNumbers {
  /**
   * The time an article was saved at, as its id tells, or a free number soon after. So the index gives the newest
   * first without sorting, in whatever order a library was taken in; and small differences between numbers keep it
   * small.
   */
  numberFor(id: ArticleId): number;
}

/**
 * See {@link FreeNumbers}. Articles that come in the order of their ids get rising numbers, also the many of one
 * moment, as an import makes them: FTS5 writes out what it gathered as soon as a number is lower than the one before.
 */
export function freeNumbers(database: Database): FreeNumbers {
  let last = { first: 0, number: 0 };

  return {
    numberFor(id) {
      const first = Math.max(Math.floor((decodeTime(id) - epoch) / quarterMinute), 1);
      const isNext = first >= last.first && first <= last.number;
      let number = isNext ? last.number + 1 : first;
      const least = number;
      // By chance and ever wider, so that it takes a few tries wherever many stand together already.
      for (let reach = 4; isTaken(database, number); reach *= 2)
        number = least + Math.floor(Math.random() * reach);
      last = { first, number };
      return number;
    },
  };
}

const numberSchema = z.object({ number: z.int() });

function isTaken(database: Database, number: number): boolean {
  return database.rows(numberSchema, sql`SELECT number FROM article WHERE number = ${number}`).length > 0;
}
