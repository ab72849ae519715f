import { type Edits, editsSchema, type Stamp } from '../../../shared/state.ts';
import { photoSlot } from './edits.ts';
import type { ElementStamps } from './sets.ts';
import { compareStamps, compareText } from './stamps.ts';

/** A reader's value or its withdrawal, and where it belongs in the edits. */
interface Slot {
  stamp: Stamp;
  /** From the top of the edits to the value; null for a tombstone. */
  path: readonly string[] | null;
  value: unknown;
}

/** What of a state `mergeEdits` looks at. */
interface Edited {
  edits: Edits;
  tombstones: ElementStamps;
}

/** Merges edits field by field: the later of all edits and withdrawals wins; on a tie the edit stays. */
export function mergeEdits(one: Edited, other: Edited): Edited {
  const merged = new Map<string, Slot>();
  for (const [name, slot] of [...slotsOf(one), ...slotsOf(other)]) {
    const known = merged.get(name);
    merged.set(name, known && compareSlots(known, slot) >= 0 ? known : slot);
  }
  return fromSlots(merged);
}

function slotsOf({ edits, tombstones }: Edited): [string, Slot][] {
  const { photos = {}, ...fields } = edits;
  return [
    ...slotsUnder(fields, [], (field) => field),
    ...Object.entries(photos).flatMap(([key, photo]) =>
      slotsUnder(photo, ['photos', key], (field) =>
        photoSlot(key, field === 'caption' ? 'caption' : 'credit'),
      ),
    ),
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

function compareSlots(one: Slot, other: Slot): number {
  return (
    compareStamps(one.stamp, other.stamp) ||
    Number(one.path !== null) - Number(other.path !== null) ||
    compareText(JSON.stringify(one.value), JSON.stringify(other.value))
  );
}

function fromSlots(slots: Map<string, Slot>): Edited {
  const tombstones: ElementStamps = {};
  const edits: Record<string, unknown> = {};
  const photos = new Map<string, Record<string, unknown>>();
  for (const [name, { stamp, path, value }] of inOrder(slots)) {
    const [top, key, field] = path ?? [];
    if (top === undefined) tombstones[name] = { ...stamp, removed: true };
    else if (key === undefined || field === undefined) edits[top] = { value, ...stamp };
    else photos.set(key, { ...photos.get(key), [field]: { value, ...stamp } });
  }
  if (photos.size > 0) edits.photos = Object.fromEntries(photos);
  return { edits: editsSchema.parse(edits), tombstones };
}

function inOrder(slots: Map<string, Slot>): [string, Slot][] {
  return [...slots].sort(([one], [other]) => compareText(one, other));
}
