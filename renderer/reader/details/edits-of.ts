import type { ArticleState, BlockEdit, Stamp } from '../../../shared/state.ts';
import { blockEditSchema } from '../../../shared/state.ts';

/** One of the reader's edits, in force or earlier. */
export interface ListedEdit extends Stamp {
  slot: string;
  /** What it is an edit of. */
  of:
    | { kind: 'field'; name: string }
    | { kind: 'photo'; key: string; field: string }
    | { kind: 'block'; key: string };
  value: unknown;
  status: 'in-force' | 'earlier' | 'withdrawn';
}

/** All edits of an article, the newest first. */
export function editsOf({ edits, history = [] }: Pick<ArticleState, 'edits' | 'history'>): ListedEdit[] {
  const { photos = {}, blocks = {}, ...fields } = edits;
  const listed: ListedEdit[] = [
    ...Object.entries(fields).flatMap(([name, edit]) => (edit ? [inForce(name, edit)] : [])),
    ...Object.entries(photos).flatMap(([key, photo]) =>
      Object.entries(photo).flatMap(([field, edit]) =>
        edit ? [inForce(`photos[${key}].${field}`, edit)] : [],
      ),
    ),
    ...Object.entries(blocks).map(([key, edit]) => inForce(`blocks[${key}]`, edit)),
    ...history.map(
      ({ slot, at, by, value, withdrawn }): ListedEdit => ({
        slot,
        of: subjectOf(slot),
        at,
        by,
        value,
        status: withdrawn ? 'withdrawn' : 'earlier',
      }),
    ),
  ];
  return listed.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

function inForce(slot: string, { value, at, by }: Stamp & { value: unknown }): ListedEdit {
  return { slot, of: subjectOf(slot), at, by, value, status: 'in-force' };
}

const photoSlot = /^photos\[(.*)\]\.(\w+)$/s;
const blockSlot = /^blocks\[(.*)\]$/s;

function subjectOf(slot: string): ListedEdit['of'] {
  const [, photo, field] = photoSlot.exec(slot) ?? [];
  if (photo !== undefined && field !== undefined) return { kind: 'photo', key: photo, field };
  const [, block] = blockSlot.exec(slot) ?? [];
  return block === undefined ? { kind: 'field', name: slot } : { kind: 'block', key: block };
}

/** The value of an edit of a block; null where it is none. */
export function blockIn(value: unknown): BlockEdit | null {
  return blockEditSchema.safeParse(value).data ?? null;
}
