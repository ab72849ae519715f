import type { Stamp } from '../../../shared/state.ts';

/**
 * Orders stamps: by the moment, then by how the moment and the device are written, so that two devices which clicked
 * in the same millisecond agree on the winner. An absent stamp comes before all.
 */
export function compareStamps(one: Stamp | undefined, other: Stamp | undefined): number {
  if (!one || !other) return Number(Boolean(one)) - Number(Boolean(other));
  return (
    Date.parse(one.at) - Date.parse(other.at) ||
    compareText(one.at, other.at) ||
    compareText(one.by, other.by)
  );
}

/** Orders text by code unit: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * The stamp for a change that follows `previous`. Where the clock was set back, it is one millisecond after the
 * previous one: the reader's last click must win everywhere.
 */
export function following(stamp: Stamp, previous: Stamp | undefined): Stamp {
  const now = { at: stamp.at, by: stamp.by };
  if (!previous || compareStamps(previous, now) < 0) return now;
  return { at: new Date(Date.parse(previous.at) + 1).toISOString(), by: stamp.by };
}
