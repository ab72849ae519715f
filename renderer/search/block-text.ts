/** What parts a text for the reader: a phrase does not reach over it. */
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption, div';

/** The text of one block, and the text nodes it is made of with where each begins. */
export interface BlockText {
  whole: string;
  nodes: { node: Text; start: number }[];
}

/** The text under an element, block by block, in the order of the document. */
export function blocksOf(root: HTMLElement): BlockText[] {
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

/** The part of a block from one place to another, as a range of its document. */
export function rangeInBlock({ nodes }: BlockText, start: number, end: number): Range | null {
  const first = nodes.findLast((node) => node.start <= start);
  const last = nodes.findLast((node) => node.start < end);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
