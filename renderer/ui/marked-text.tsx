/** A text with its hits marked. `hits` are UTF-16 ranges in order; what overlaps or lies outside is left unmarked. */
export function MarkedText({ text, hits }: { text: string; hits: readonly (readonly [number, number])[] }) {
  return markedParts(text, hits).map(({ at, part, isHit }) =>
    isHit ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  );
}

/** A text cut at its hits. */
export function markedParts(
  text: string,
  hits: readonly (readonly [number, number])[],
): { at: number; part: string; isHit: boolean }[] {
  const parts = [];
  let at = 0;
  for (const [start, end] of hits) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) parts.push({ at, part: text.slice(at, start), isHit: false });
    parts.push({ at: start, part: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) parts.push({ at, part: text.slice(at), isHit: false });
  return parts;
}
