import { wordsToMark } from '../../shared/query/index.ts';

/** More hits than this are not marked: a page full of marks shows nothing. */
const most = 2000;

/** What parts a text for the reader: a phrase does not reach over it. */
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption, div';

/** The text of one block, and the text nodes it is made of with where each begins. */
interface BlockText {
  whole: string;
  nodes: { node: Text; start: number }[];
}

/** The ranges of a document's text that a query found. */
export function findHits(root: HTMLElement, query: string): Range[] {
  if (query.trim() === '') return [];
  const hitsOf = wordsToMark(query);
  const ranges: Range[] = [];
  for (const block of blocksOf(root)) {
    for (const [start, end] of hitsOf(block.whole)) {
      const range = rangeOf(root.ownerDocument, block, start, end);
      if (range) ranges.push(range);
      if (ranges.length >= most) return ranges;
    }
  }
  return ranges;
}

function blocksOf(root: HTMLElement): BlockText[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: BlockText[] = [];
  let elementBefore: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node)) continue;
    const element = node.parentElement?.closest(blocks) ?? null;
    if (element !== elementBefore) found.push({ whole: '', nodes: [] });
    elementBefore = element;
    const block = found.at(-1);
    block?.nodes.push({ node, start: block.whole.length });
    if (block) block.whole += node.data;
  }
  return found;
}

/** `instanceof` would not do: the frame has classes of its own. */
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function rangeOf(doc: Document, { nodes }: BlockText, start: number, end: number): Range | null {
  const first = nodes.findLast((node) => node.start <= start);
  const last = nodes.findLast((node) => node.start < end);
  if (!first || !last) return null;
  const range = doc.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** Marks ranges of a document as hits, in place of those marked before. The text itself stays as it is. */
export function markHits(doc: Document, ranges: readonly Range[]): void {
  const view = doc.defaultView;
  if (view === null) return;
  if (ranges.length === 0) view.CSS.highlights.delete('hit');
  else view.CSS.highlights.set('hit', new view.Highlight(...ranges));
}
