import type { LibraryInfo } from '../../shared/library-info.ts';
import type { QueryProblem } from '../../shared/query/index.ts';
import type { Sort } from '../../shared/rows.ts';
import { sortSchema } from '../../shared/rows.ts';
import { slugOf } from '../../shared/values.ts';
import { exitCodes } from './exit-codes.ts';
import { type Terminal, usageError } from './terminal.ts';

/** A query from the words on the command line. */
export function queryOf(words: string[]): string {
  return words.join(' ').trim();
}

/** A query narrowed to what a saved search finds, named as it is called in the library. Throws `usage` for an unknown name. */
export function withSaved({ savedSearches }: LibraryInfo, name: string | undefined, query: string): string {
  if (name === undefined) return query;
  const wanted = slugOf(name);
  const found =
    savedSearches.find((search) => search.name === name) ??
    savedSearches.find((search) => slugOf(search.name) === wanted);
  if (!found) {
    const names = savedSearches.map((search) => `“${search.name}”`).join(', ');
    const hint = names === '' ? 'Save one in the window first.' : `The library has ${names}.`;
    throw usageError(`There is no saved search “${name}”.`, hint);
  }
  return query === '' ? found.query : `(${found.query}) (${query})`;
}

/** Says where a query could not be understood; the rest of it is searched, and the command exits with 1. */
export function tellProblems(problems: QueryProblem[], terminal: Terminal): void {
  for (const { position, reason } of problems) {
    terminal.tell(`position ${position + 1}: ${reason}`);
    terminal.exitWith(exitCodes.someFailed);
  }
}

/** How a result is to be ordered. Throws `usage`. */
export function sortOf(text: string): Sort {
  const parsed = sortSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw usageError(`“${text}” is no order.`, `--sort is one of ${sortSchema.options.join(', ')}.`);
}

/** How many results are wanted; all of them where nothing is said. Throws `usage`. */
export function limitOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usageError(`“${text}” is no number of results.`, '--limit is a whole number, such as --limit 20.');
}
