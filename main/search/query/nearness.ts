import type { Query, WordsTerm } from '../../../shared/query/index.ts';
import { phrase } from './match-expression.ts';

/** More words than this seldom stand together, and are slow to look for. */
const mostWords = 6;

/** Words that stand no further apart than this are in one sentence, most of the time. */
const sentence = 10;

/** How close the words of a query may stand, as expressions of FTS5. */
export interface Nearness {
  /** They follow one another, as typed. */
  adjoining: string;
  /** They stand in one sentence, in any order. */
  near: string;
}

/** What says that the words of a query belong together where they stand; null where there are no two plain ones. */
export function nearnessOf(query: Query): Nearness | null {
  if (query.kind !== 'and') return null;
  const terms = query.parts.filter(isPlain);
  if (terms.length < 2 || terms.length > mostWords) return null;
  const phrases = terms.map(({ text }) => phrase(text, false));
  return {
    adjoining: phrase(terms.map(({ text }) => text).join(' '), false),
    near: `NEAR(${phrases.join(' ')}, ${sentence})`,
  };
}

function isPlain(part: Query): part is WordsTerm {
  return part.kind === 'words' && part.field === null && !part.prefix;
}
