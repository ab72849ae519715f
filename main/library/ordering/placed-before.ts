/** A list with some of its elements (or new ones) moved together before another one, or to the end. */
export function placedBefore(
  list: readonly string[],
  moved: readonly string[],
  before: string | null,
): string[] {
  const going = new Set(moved);
  const others = list.filter((id) => !going.has(id));
  // What is moved before one of its own stays where that stood.
  const anchor = before !== null && going.has(before) ? nextOther(list, going, before) : before;
  const place = anchor === null ? -1 : others.indexOf(anchor);
  const at = place < 0 ? others.length : place;
  return [...others.slice(0, at), ...moved, ...others.slice(at)];
}

function nextOther(list: readonly string[], going: ReadonlySet<string>, from: string): string | null {
  return list.slice(list.indexOf(from)).find((id) => !going.has(id)) ?? null;
}
