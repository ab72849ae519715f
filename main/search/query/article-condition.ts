import type { Query } from '../../../shared/query/index.ts';
import { type Fragment, joined, sql } from '../fragment.ts';
import { matchExpression } from './match-expression.ts';
import { isOfPhotos, photoCondition } from './photo-condition.ts';
import { matchCondition, type Surroundings, termCondition } from './term-condition.ts';

/** A query as a condition over `article a`. What speaks of photos is fulfilled where one photo fulfils it. */
export function articleCondition(query: Query, surroundings: Surroundings): Fragment {
  if (isOfPhotos(query)) return photosCondition(query);
  const expression = matchExpression(query);
  if (expression !== null) return matchCondition(expression);
  switch (query.kind) {
    case 'and':
      return conjunction(query.parts, surroundings);
    case 'or':
      return joined(
        'OR',
        query.parts.map((part) => articleCondition(part, surroundings)),
      );
    case 'not':
      return sql`NOT ${articleCondition(query.part, surroundings)}`;
    default:
      return termCondition(query, surroundings);
  }
}

/** A query as a condition over `photo p` of `article a`: what speaks of photos picks among them. */
export function photoOfArticleCondition(query: Query, surroundings: Surroundings): Fragment {
  if (isOfPhotos(query)) return photoCondition(query);
  switch (query.kind) {
    case 'and':
      return joined(
        'AND',
        query.parts.map((part) => photoOfArticleCondition(part, surroundings)),
      );
    case 'or':
      return joined(
        'OR',
        query.parts.map((part) => photoOfArticleCondition(part, surroundings)),
      );
    case 'not':
      return sql`NOT ${photoOfArticleCondition(query.part, surroundings)}`;
    default:
      return articleCondition(query, surroundings);
  }
}

/**
 * All parts at once: what speaks of photos holds of one photo, and the words go to FTS5 as one expression, which is
 * far quicker than one after another.
 */
function conjunction(parts: Query[], surroundings: Surroundings): Fragment {
  const ofPhotos = parts.filter(isOfPhotos);
  const ofWords = parts.filter((part) => !isOfPhotos(part) && isOfWords(part));
  const others = parts.filter((part) => !ofPhotos.includes(part) && !ofWords.includes(part));
  return joined('AND', [
    ...together(ofWords, wordsCondition, surroundings),
    ...together(ofPhotos, photosCondition, surroundings),
    ...others.map((part) => articleCondition(part, surroundings)),
  ]);
}

/** Parts as one where something is wanted among them; what is only left out is left out one by one. */
function together(
  parts: Query[],
  conditionOf: (whole: Query) => Fragment | null,
  surroundings: Surroundings,
): Fragment[] {
  const [first] = parts;
  const wanted = parts.some(({ kind }) => kind !== 'not');
  const whole = first && wanted ? conditionOf({ kind: 'and', parts, at: first.at }) : null;
  return whole ? [whole] : parts.map((part) => articleCondition(part, surroundings));
}

function wordsCondition(query: Query): Fragment | null {
  const expression = matchExpression(query);
  return expression === null ? null : matchCondition(expression);
}

/** Whether a part can go to FTS5 beside others. */
function isOfWords(part: Query): boolean {
  return matchExpression(part.kind === 'not' ? part.part : part) !== null;
}

/** `-agency:x` alone means no photo of x at all; beside another photo field, a photo that is not of x. */
function photosCondition(query: Query): Fragment {
  if (query.kind === 'not') return sql`NOT ${photosCondition(query.part)}`;
  return sql`a.number IN (SELECT p.article FROM photo p WHERE ${photoCondition(query)})`;
}
