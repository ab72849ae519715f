import { fields } from './fields.ts';

/** The field that was probably meant by a name that is none; null where none is near. */
export function nearestField(name: string): string | null {
  let best: { field: string; distance: number } | null = null;
  for (const field of fields.keys()) {
    const distance = distanceBetween(name, field);
    if (distance <= (field.length > 4 ? 2 : 1) && distance < (best?.distance ?? 3))
      best = { field, distance };
  }
  return best?.field ?? null;
}

/** How many letters must be changed, added, left out or swapped with their neighbour to make one word the other. */
export function distanceBetween(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = current;
  }
  return above[other.length] ?? 0;
}
