import { photoFields, type Query, type TextField, type WordsTerm } from '../../../shared/query/index.ts';
import { agencyIdsOf } from '../../extract/index.ts';
import { type Fragment, joined, sql } from '../fragment.ts';
import { photoBit } from '../lacks.ts';
import { agencyWord } from '../separators.ts';
import { inColumn, phrase } from './match-expression.ts';

/** Whether a query speaks of photos alone, so that one photo can fulfil it. */
export function isOfPhotos(query: Query): boolean {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.every(isOfPhotos);
  if (query.kind === 'not') return isOfPhotos(query.part);
  return (query.kind === 'words' || query.kind === 'none') && photoFields.has(query.field);
}

/** A query of photos alone as a condition over `photo p`. */
export function photoCondition(query: Query): Fragment {
  switch (query.kind) {
    case 'and':
      return joined('AND', query.parts.map(photoCondition));
    case 'or':
      return joined('OR', query.parts.map(photoCondition));
    case 'not':
      return sql`NOT ${photoCondition(query.part)}`;
    case 'none':
      return sql`(p.lacks & ${photoBit(query.field)}) <> 0`;
    case 'words':
      return sql`p.number IN (SELECT rowid FROM photo_words WHERE photo_words MATCH ${photoExpression(query)})`;
    default:
      return sql`0`;
  }
}

function photoExpression({ field, text, prefix }: WordsTerm): string {
  const words = phrase(text, prefix);
  return inColumn(columnOf(field), field === 'agency' ? agencyExpression(text, words) : words);
}

/** The agency by whatever name it was printed, and whoever else has these words in their name. */
function agencyExpression(text: string, words: string): string {
  const known = agencyIdsOf(text).map((id) => `"${agencyWord(id)}"`);
  return `(${[words, ...known].join(' OR ')})`;
}

function columnOf(field: TextField | null): string {
  return field === 'caption' || field === 'photographer' || field === 'agency' ? field : 'credit';
}
