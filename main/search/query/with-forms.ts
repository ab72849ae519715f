import { z } from 'zod';
import { bendingFields, type Query, stemsOf, type WordsTerm, wordsOf } from '../../../shared/query/index.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';

/** More forms of a word than this are more than a language has, and cost as much each. */
const mostForms = 12;

/**
 * A query widened to the other forms of its words that the library holds: `gares` becomes `gares OR gare`. What is
 * quoted, has an asterisk or is left out stays as it is. So the index holds every word once, as it is written, a
 * phrase stays exact, and it does not matter in which language the query is.
 */
export function withForms(database: Database, query: Query): Query {
  switch (query.kind) {
    case 'words':
      return widened(database, query);
    case 'and':
    case 'or':
      return { ...query, parts: query.parts.map((part) => withForms(database, part)) };
    default:
      return query;
  }
}

function widened(database: Database, term: WordsTerm): Query {
  if (term.exact || term.prefix || !bendingFields.has(term.field)) return term;
  const words = wordsOf(term.text);
  const [word] = words;
  if (!word || words.length > 1) return term;
  const others = otherForms(database, word.text).map((text) => ({ ...term, text, exact: true }));
  return others.length === 0 ? term : { kind: 'or', parts: [term, ...others], at: term.at };
}

/** The other words that have a stem in common with this one, in a language in which the library holds both. */
function otherForms(database: Database, word: string): string[] {
  const stems = JSON.stringify(stemsOf(word));
  const rows = database.rows(
    z.object({ word: z.string() }),
    sql`SELECT DISTINCT word FROM form WHERE stem IN (SELECT value FROM json_each(${stems})) AND word <> ${word}
      LIMIT ${mostForms}`,
  );
  return rows.map((row) => row.word);
}
