import { type Query, type TextField, type WordsTerm, wordsOf } from '../../../shared/query/index.ts';

/** The columns of `words` that a field is looked for in; absent for fields that lie elsewhere. */
const columns: Partial<Record<TextField, string>> = {
  title: 'title',
  text: 'text',
  author: 'author',
  publisher: 'publisher',
  section: 'section',
  note: 'note',
};

/** Deeper ones are too much for the parser of FTS5; they are put together in SQL instead. */
const deepest = 8;

/**
 * A query as an expression of FTS5 over `words`; null where something of it lies elsewhere or cannot be said so.
 * Every word is quoted, so no text can be taken for syntax.
 */
export function matchExpression(query: Query): string | null {
  return depthOf(query) > deepest ? null : expressionOf(query);
}

function expressionOf(query: Query): string | null {
  switch (query.kind) {
    case 'words':
      return termExpression(query);
    case 'and':
      return conjunction(query.parts);
    case 'or': {
      const parts = query.parts.map(expressionOf);
      return parts.some((part) => part === null) ? null : `(${parts.join(' OR ')})`;
    }
    default:
      return null;
  }
}

/** FTS5 knows `NOT` only between two: something must be wanted for something to be left out. */
function conjunction(parts: Query[]): string | null {
  const wanted = parts.filter((part) => part.kind !== 'not').map(expressionOf);
  const unwanted = parts.flatMap((part) => (part.kind === 'not' ? [expressionOf(part.part)] : []));
  if (wanted.length === 0 || [...wanted, ...unwanted].some((part) => part === null)) return null;
  const all = `(${wanted.join(' AND ')})`;
  return unwanted.length === 0 ? all : `(${all} NOT (${unwanted.join(' OR ')}))`;
}

function termExpression({ field, text, prefix }: WordsTerm): string | null {
  if (field === null) return phrase(text, prefix);
  const column = columns[field];
  return column === undefined ? null : inColumn(column, phrase(text, prefix));
}

/** Words that stand in a row, as FTS5 writes them. */
export function phrase(text: string, prefix: boolean, ending = ''): string {
  const words = wordsOf(text).map((word) => word.text);
  return `"${[...words, ending].join(' ').trim()}"${prefix ? ' *' : ''}`;
}

/** An expression that must hold in one column. */
export function inColumn(column: string, expression: string): string {
  return `{${column}} : ${expression}`;
}

function depthOf(query: Query): number {
  if (query.kind === 'not') return depthOf(query.part);
  if (query.kind !== 'and' && query.kind !== 'or') return 0;
  return 1 + query.parts.reduce((deepestPart, part) => Math.max(deepestPart, depthOf(part)), 0);
}
