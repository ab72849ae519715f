/**
 * Paints ranges of a document under a name of its style sheet, in place of those painted before; none takes it away.
 * Of what is painted on one passage, the highest `priority` is seen.
 */
export function paint(doc: Document, name: string, ranges: readonly Range[], priority = 0): void {
  const view = doc.defaultView;
  if (view === null) return;
  if (ranges.length === 0) view.CSS.highlights.delete(name);
  else view.CSS.highlights.set(name, highlightOf(view, ranges, priority));
}

function highlightOf(
  { Highlight }: { Highlight: typeof globalThis.Highlight },
  ranges: readonly Range[],
  priority: number,
): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  return highlight;
}
