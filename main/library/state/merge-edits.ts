import { type Edited, fromSlots, type Slot, slotsOf } from './slots.ts';
import { compareStamps, compareText } from './stamps.ts';

/** Merges edits field by field: the later of all edits and withdrawals wins; on a tie the edit stays. */
export function mergeEdits(one: Edited, other: Edited): Edited {
  const merged = new Map<string, Slot>();
  for (const [name, slot] of [...slotsOf(one), ...slotsOf(other)]) {
    const known = merged.get(name);
    merged.set(name, known && compareSlots(known, slot) >= 0 ? known : slot);
  }
  return fromSlots(merged);
}

function compareSlots(one: Slot, other: Slot): number {
  return (
    compareStamps(one.stamp, other.stamp) ||
    Number(one.path !== null) - Number(other.path !== null) ||
    compareText(JSON.stringify(one.value), JSON.stringify(other.value))
  );
}
