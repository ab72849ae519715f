import { wordsToMark } from '../../shared/query/index.ts';

/** More hits than this are not marked: a page full of marks shows nothing. */
const most = 2000;

/** What parts a text for the reader: a phrase does not reach over it. */
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption, div';

interface DocumentText {
  whole: string;
  /** The text nodes in order, and where each begins in the whole. */
  nodes: { node: Text; start: number }[];
}

/** The ranges of a document's text that a query found. */
export function findHits(root: HTMLElement, query: string): Range[] {
  if (query.trim() === '') return [];
  const text = textOf(root);
  return wordsToMark(query)(text.whole)
    .slice(0, most)
    .flatMap(([start, end]) => rangeOf(root.ownerDocument, text, start, end) ?? []);
}

/** The text of a document as one string, its blocks apart. */
function textOf(root: HTMLElement): DocumentText {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: DocumentText['nodes'] = [];
  let whole = '';
  let blockBefore: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node)) continue;
    const block = node.parentElement?.closest(blocks) ?? null;
    // A full stop is no letter in any script: a phrase ends here, as a reader would end it.
    if (block !== blockBefore) whole += '\n.\n';
    blockBefore = block;
    nodes.push({ node, start: whole.length });
    whole += node.data;
  }
  return { whole, nodes };
}

/** `instanceof` would not do: the frame has classes of its own. */
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function rangeOf(doc: Document, { nodes }: DocumentText, start: number, end: number): Range | null {
  const first = nodes[placeOf(nodes, start)];
  const last = nodes[placeOf(nodes, end - 1)];
  if (!first || !last) return null;
  const range = doc.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** The place of the text node that holds a position, by halving: articles have thousands of nodes. */
function placeOf(nodes: DocumentText['nodes'], position: number): number {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((nodes[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Marks ranges of a document as hits, in place of those marked before. The text itself stays as it is. */
export function markHits(doc: Document, ranges: readonly Range[]): void {
  const view = doc.defaultView;
  if (view === null) return;
  if (ranges.length === 0) view.CSS.highlights.delete('hit');
  else view.CSS.highlights.set('hit', new view.Highlight(...ranges));
}
