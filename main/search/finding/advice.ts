import { z } from 'zod';
import type { Advice } from '../../../shared/finding.ts';
import { distanceBetween, parseQuery, type Query, wordsOf } from '../../../shared/query/index.ts';
import type { Place } from '../../../shared/rows.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import { articleCondition } from '../query/article-condition.ts';
import { phrase } from '../query/match-expression.ts';
import type { Surroundings } from '../query/term-condition.ts';
import { withForms } from '../query/with-forms.ts';
import { languagesOfForms } from '../taking-in/word-forms.ts';
import { placeCondition } from './place-condition.ts';

/** Of so many words that are near, the one that stands in most articles is meant. */
const mostCandidates = 8;

/** Looks for what keeps a query from finding anything, and for words of the library that are near. */
export function adviceOn(database: Database, text: string, place: Place, surroundings: Surroundings): Advice {
  const { query } = parseQuery(text);
  if (query === null) return { suggestion: null, emptiedBy: [] };
  const parts = query.kind === 'and' ? query.parts : [query];
  const finds = (part: Query) => findsAny(database, part, place, surroundings);
  const empty = parts.filter((part) => part.kind !== 'not' && !finds(part));
  const suggestion = corrected(database, text, empty);
  const typed = ({ at }: Query) => text.slice(at.start, at.end);
  return {
    suggestion: suggestion !== null && parseable(suggestion, finds) ? suggestion : null,
    emptiedBy: empty.map(typed),
  };
}

function parseable(text: string, finds: (query: Query) => boolean): boolean {
  const { query } = parseQuery(text);
  return query !== null && finds(query);
}

function findsAny(database: Database, query: Query, place: Place, surroundings: Surroundings): boolean {
  const condition = articleCondition(withForms(database, query), surroundings);
  const rows = database.rows(
    z.object({ number: z.int() }),
    sql`SELECT a.number FROM article a WHERE ${placeCondition(place, true)} AND ${condition} LIMIT 1`,
  );
  return rows.length > 0;
}

/** The query with the nearest words of the library in the place of those that it does not hold. */
function corrected(database: Database, text: string, empty: Query[]): string | null {
  let result = text;
  for (const part of empty.toReversed()) {
    if (part.kind !== 'words' || part.prefix) continue;
    const near = nearestPhrase(database, part.text);
    if (near === null) return null;
    const value = part.exact || near.includes(' ') ? `"${near}"` : near;
    const field = part.field === null ? '' : `${part.field}:`;
    result = `${result.slice(0, part.at.start)}${field}${value}${result.slice(part.at.end)}`;
  }
  return result === text ? null : result;
}

/** Words that the library holds stay; each other one needs one that is near. */
function nearestPhrase(database: Database, text: string): string | null {
  const words = wordsOf(text).map((word) =>
    countOf(database, word.text) > 0 ? word.text : nearest(database, word.text),
  );
  return words.some((word) => word === null) ? null : words.join(' ');
}

function nearest(database: Database, word: string): string | null {
  const most = word.length > 5 ? 2 : 1;
  const near = heldLike(database, word, most)
    .map((held) => ({ held, distance: distanceBetween(word, held) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, mostCandidates)
    .map((one) => ({ ...one, count: countOf(database, one.held) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => one.distance - other.distance || other.count - one.count);
  return near[0]?.held ?? null;
}

/** The words of the library that begin alike and are about as long. The first letter is seldom the wrong one. */
function heldLike(database: Database, word: string, most: number): string[] {
  const first = [...word][0] ?? '';
  const rows = database.rows(
    z.object({ word: z.string() }),
    sql`SELECT DISTINCT word FROM json_each(${JSON.stringify(languagesOfForms)}) AS language
      CROSS JOIN form ON stem >= language.value || ':' || ${first} AND stem < language.value || ':' || ${first} || char(1114111)
      WHERE length(word) BETWEEN ${word.length - most} AND ${word.length + most}`,
  );
  return rows.map((row) => row.word);
}

/** In how many articles a word stands; a thousand are many. */
function countOf(database: Database, word: string): number {
  const rows = database.rows(
    z.object({ count: z.int() }),
    sql`SELECT count(*) AS count FROM (SELECT 1 FROM words WHERE words MATCH ${phrase(word, false)} LIMIT 1000)`,
  );
  return rows[0]?.count ?? 0;
}
