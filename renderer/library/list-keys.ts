/** Where a list is, for its keys. */
export interface ListPosition {
  /** -1: on no row. */
  index: number;
  total: number;
  /** Rows that are in sight at once. */
  rowsInSight: number;
}

/** The row that a key leads to; null where it leads nowhere. */
export function rowAfterKey(key: string, { index, total, rowsInSight }: ListPosition): number | null {
  if (total === 0) return null;
  const page = Math.max(rowsInSight - 1, 1);
  const targets = new Map([
    ['ArrowDown', index + 1],
    ['ArrowUp', index < 0 ? 0 : index - 1],
    ['PageDown', index + page],
    ['PageUp', index - page],
    ['Home', 0],
    ['End', total - 1],
  ]);
  const target = targets.get(key);
  return target === undefined ? null : Math.min(Math.max(target, 0), total - 1);
}
