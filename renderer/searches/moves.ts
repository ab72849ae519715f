/** Where an item goes that is moved one step up or down a list: before which other one, null for the end. */
export function stepTarget(
  ids: readonly string[],
  id: string,
  step: -1 | 1,
): { before: string | null } | null {
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return null;
  return { before: step < 0 ? (ids[to] ?? null) : (ids[to + 1] ?? null) };
}
