import { type ArticleState, type Edits, editsSchema, type Stamp } from '../../../shared/state.ts';
import type { ElementStamps } from './sets.ts';
import { compareText } from './stamps.ts';

/** A reader's value or its withdrawal, and where it belongs in the edits. */
export interface Slot {
  stamp: Stamp;
  /** From the top of the edits to the value; null for a tombstone. */
  path: readonly string[] | null;
  value: unknown;
}

/** Edits with the tombstones of those that were taken back. */
export interface Edited {
  edits: Edits;
  tombstones: ElementStamps;
}

/** What of a photo a reader can edit. */
export type PhotoField = 'caption' | 'credit';

/** The name of the slot of a photo's caption or credit; a metadata field's is its own name. */
export function photoSlot(key: string, field: PhotoField): string {
  return `photos[${key}].${field}`;
}

/** The name of the slot of a block. */
export function blockSlot(key: string): string {
  return `blocks[${key}]`;
}

/** The edits of a state, with their tombstones. */
export function editedIn(state: ArticleState): Edited {
  return { edits: state.edits, tombstones: state.clock.edits };
}

/** The state with other edits. */
export function withEdited(state: ArticleState, { edits, tombstones }: Edited): ArticleState {
  return { ...state, edits, clock: { ...state.clock, edits: tombstones } };
}

/** All slots in which something was ever set, by name. */
export function slotsOf({ edits, tombstones }: Edited): [string, Slot][] {
  const { photos = {}, blocks = {}, ...fields } = edits;
  return [
    ...slotsUnder(fields, [], (field) => field),
    ...Object.entries(photos).flatMap(([key, photo]) =>
      slotsUnder(photo, ['photos', key], (field) =>
        photoSlot(key, field === 'caption' ? 'caption' : 'credit'),
      ),
    ),
    ...slotsUnder(blocks, ['blocks'], blockSlot),
    ...Object.entries(tombstones).map(([name, { at, by }]): [string, Slot] => [
      name,
      { stamp: { at, by }, path: null, value: null },
    ]),
  ];
}

function slotsUnder(
  edits: Record<string, (Stamp & { value: unknown }) | undefined>,
  above: readonly string[],
  nameOf: (field: string) => string,
): [string, Slot][] {
  return Object.entries(edits).flatMap(([field, edit]): [string, Slot][] =>
    edit
      ? [[nameOf(field), { stamp: { at: edit.at, by: edit.by }, path: [...above, field], value: edit.value }]]
      : [],
  );
}

const photoName = /^photos\[(.*)\]\.(caption|credit)$/s;
const blockName = /^blocks\[(.*)\]$/s;

/** Where in the edits the value of a slot belongs. */
export function pathOf(name: string): readonly string[] {
  const [, photo, field] = photoName.exec(name) ?? [];
  if (photo !== undefined && field !== undefined) return ['photos', photo, field];
  const [, block] = blockName.exec(name) ?? [];
  return block === undefined ? [name] : ['blocks', block];
}

/** The edits that these slots make; the opposite of {@link slotsOf}. Throws where a value is none of its slot's. */
export function fromSlots(slots: ReadonlyMap<string, Slot>): Edited {
  const tombstones: ElementStamps = {};
  const edits: Record<string, unknown> = {};
  const photos = new Map<string, Record<string, unknown>>();
  const blocks = new Map<string, unknown>();
  for (const [name, { stamp, path, value }] of inOrder(slots)) {
    const [top, key, field] = path ?? [];
    if (top === undefined) tombstones[name] = { ...stamp, removed: true };
    else if (key === undefined) edits[top] = { value, ...stamp };
    else if (field === undefined) blocks.set(key, { value, ...stamp });
    else photos.set(key, { ...photos.get(key), [field]: { value, ...stamp } });
  }
  if (photos.size > 0) edits.photos = Object.fromEntries(photos);
  if (blocks.size > 0) edits.blocks = Object.fromEntries(blocks);
  return { edits: editsSchema.parse(edits), tombstones };
}

function inOrder(slots: ReadonlyMap<string, Slot>): [string, Slot][] {
  return [...slots].sort(([one], [other]) => compareText(one, other));
}
