import type { HasTerm, StateTerm } from '../../shared/query/index.ts';

/** The fields that are offered while one types, the most used first. */
export const offeredFields = [
  'title',
  'author',
  'publisher',
  'tag',
  'photographer',
  'agency',
  'date',
  'caption',
  'credit',
  'collection',
  'is',
  'has',
  'lang',
  'section',
  'site',
  'text',
  'note',
  'saved',
  'read',
  'before',
  'after',
  'words',
  'url',
  'kind',
] as const;
/** A field that is offered. */
export type OfferedField = (typeof offeredFields)[number];

/** What an article can be asked to be, and to have. */
export const statesOffered: Record<'is' | 'has', readonly string[]> = {
  is: ['unread', 'read', 'starred', 'archived', 'incomplete'] satisfies StateTerm['state'][],
  has: ['photo', 'note', 'highlight'] satisfies HasTerm['what'][],
};

/** The piece of a query that the caret stands behind. */
export interface Piece {
  /** Where it stands in the query, its field included. */
  start: number;
  end: number;
  field: OfferedField | null;
  /** What of the field's value, or of a word, is typed. */
  typed: string;
}

/** Nobody types a longer value; it also bounds the work of each key. */
const longest = 200;
const piece = /(?:^|[\s(-])(?:(\p{L}{1,20}):)?(?:"([^"]*)|([^\s"():]*))$/u;

/** The piece that the caret stands behind; null within a word, or behind what is no beginning of anything. */
export function pieceAt(query: string, caret: number): Piece | null {
  if (/^[^\s)]/.test(query.slice(caret, caret + 1))) return null;
  const from = Math.max(caret - longest, 0);
  const found = piece.exec(query.slice(from, caret));
  if (!found) return null;
  const [all, name, quoted, bare = ''] = found;
  const field = offeredFields.find((one) => one === name?.toLowerCase()) ?? null;
  if (name !== undefined && field === null) return null;
  const lead = all.length - all.replace(/^[\s(-]/, '').length;
  return { start: from + found.index + lead, end: caret, field, typed: quoted ?? bare };
}

/** A query with a piece replaced, and where the caret stands then: behind a finished term there is a space. */
export function withPiece(
  query: string,
  { start, end }: Pick<Piece, 'start' | 'end'>,
  text: string,
): { query: string; caret: number } {
  const isOpen = text.endsWith(':');
  const rest = query.slice(end).replace(/^"/, '').trimStart();
  const put = `${query.slice(0, start)}${text}${isOpen ? '' : ' '}`;
  return { query: `${put}${rest}`, caret: put.length };
}

/** A term of a field and a value, quoted where it must be. */
export function termOf(field: OfferedField, value: string): string {
  const bare = value.replaceAll('"', ' ').trim();
  return /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(bare) ? `${field}:${bare}` : `${field}:"${bare}"`;
}
