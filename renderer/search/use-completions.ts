import { completedFieldSchema } from '../../shared/order.ts';
import { useFieldValues, useOrder } from '../bridge/use-order.ts';
import { useOverview } from '../bridge/use-overview.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { offeredFields, type Piece, pieceAt, statesOffered, termOf, withPiece } from './completing.ts';
import { useSearchHistory } from './use-search-history.ts';

/** Something that can be put into the search field. */
export interface Completion {
  id: string;
  label: string;
  /** What it is, or how often there is such. */
  note: string;
  /** What is typed then, and where the caret stands. */
  query: string;
  caret: number;
}

const most = 8;
/** How long typing pauses before the library is asked, in milliseconds. */
const pause = 120;

/** What can follow behind the caret: fields, values that the library has, tags, and what was searched before. */
export function useCompletions(query: string, caret: number): Completion[] {
  const i18n = useI18n();
  const { t } = i18n;
  const piece = pieceAt(query, caret);
  const counted = useCountedValues(piece);
  const history = useSearchHistory().searches;
  const past = pastSearches(query, history).map((text) => ({
    id: `history ${text}`,
    label: text,
    note: t('complete.history'),
    query: text,
    caret: text.length,
  }));
  if (piece === null || (piece.field === null && piece.typed === '')) return past;
  const put = (id: string, text: string, note: string, label = text) => ({
    id,
    label,
    note,
    ...withPiece(query, piece, text),
  });
  const { field, typed } = piece;
  if (field !== null) {
    return counted
      .filter(({ value }) => value !== typed)
      .slice(0, most)
      .map(({ value, count }) =>
        put(`${field} ${value}`, termOf(field, value), count?.toLocaleString(i18n.locale) ?? '', value),
      );
  }
  const fields = offeredFields
    .filter((name) => name.startsWith(typed.toLowerCase()))
    .map((name) => put(name, `${name}:`, t(`complete.fields.${name}`)));
  const tags = counted.map(({ value, count }) =>
    put(`tag ${value}`, termOf('tag', value), count?.toLocaleString(i18n.locale) ?? ''),
  );
  return [...fields.slice(0, 4), ...tags.slice(0, 4), ...past.slice(0, 3)].slice(0, most);
}

/** Past searches that begin so, or all where nothing is typed. */
function pastSearches(query: string, history: readonly string[]): string[] {
  const typed = query.trim().toLowerCase();
  return history
    .filter((past) => past.toLowerCase().startsWith(typed) && past.trim() !== query.trim())
    .slice(0, most);
}

/** The values of the field in hand; where there is none, the tags that begin as what is typed. */
function useCountedValues(piece: Piece | null): { value: string; count?: number }[] {
  const field = piece?.field ?? null;
  const typed = piece?.typed ?? '';
  const settled = useSettled(typed, pause);
  const asked = completedFieldSchema.safeParse(field).data ?? null;
  const values = useFieldValues(asked, settled);
  const tags = useOverview()?.tags ?? [];
  const { collections } = useOrder();
  if (asked !== null) return [...values];
  const begins = (name: string) => plain(name).startsWith(plain(typed));
  const has = (name: string) => begins(name) || plain(name).includes(` ${plain(typed)}`);
  if (field === 'is' || field === 'has') {
    return statesOffered[field].filter(begins).map((value) => ({ value }));
  }
  if (field === 'collection') {
    return collections.filter(({ name }) => has(name)).map(({ name, count }) => ({ value: name, count }));
  }
  if (field !== 'tag' && (field !== null || typed.length < 2)) return [];
  return tags
    .filter(({ name }) => has(name))
    .toSorted((one, other) => other.total - one.total)
    .slice(0, most)
    .map(({ name, total }) => ({ value: name, count: total }));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
