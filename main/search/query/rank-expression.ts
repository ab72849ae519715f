import { type Query, type TextField, type WordsTerm, wantedWords } from '../../../shared/query/index.ts';
import { inColumn, phrase } from './match-expression.ts';

/** Where in `words` stands what is looked for in a field; null for fields that say nothing of how well it matches. */
const columns: Record<TextField, string | null> = {
  title: 'title',
  text: 'text',
  author: 'author',
  publisher: 'publisher',
  section: 'section',
  note: 'note',
  caption: 'caption',
  credit: 'credit',
  photographer: 'credit',
  agency: 'credit',
  site: null,
  tag: null,
  collection: null,
  lang: null,
  url: null,
  kind: null,
};

/** More terms than a reader types say no more about what matters, and cost as much each. */
const mostTerms = 32;

/**
 * What is wanted of a query, as an expression of FTS5 by which matches are ranked; null where nothing of it can rank.
 * It may match more or less than the query does: it orders what is found already.
 */
export function rankExpression(query: Query): string | null {
  const parts = wantedWords(query).slice(0, mostTerms).flatMap(termExpressions);
  return parts.length === 0 ? null : parts.join(' OR ');
}

function termExpressions({ field, text, prefix }: WordsTerm): string[] {
  if (field === null) return [phrase(text, prefix)];
  const column = columns[field];
  return column === null ? [] : [inColumn(column, phrase(text, prefix))];
}
