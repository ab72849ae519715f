import { normalText } from '../../shared/passages/normal-text.ts';

/** The text of an article as it stands in its frame, without captions, and the way from it to the nodes and back. */
export interface FrameText {
  /** The element that holds the text. */
  root: HTMLElement;
  /** Normalised, a space between blocks. */
  text: string;
  /** The same, with quotes and dashes as they were written. */
  plain: string;
  rangeOf(start: number, end: number): Range | null;
  /** Where a selection stands in the text, without spaces at its ends; null where it holds none of the text. */
  spanOf(range: Range): { start: number; end: number } | null;
}

/** A text node: where it begins in the whole, and where each of its characters stands in the node. */
interface Piece {
  node: Text;
  start: number;
  offsets: number[];
}

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, div, summary';

/** Reads the text of the element that holds it. */
export function readFrameText(root: HTMLElement): FrameText {
  const { text, plain, pieces } = piecesOf(root);
  return {
    root,
    text,
    plain,
    rangeOf: (start, end) => rangeOf(root.ownerDocument, pieces, start, end),
    spanOf: (range) => trimmed(text, spanOf(pieces, range)),
  };
}

function piecesOf(root: HTMLElement): { text: string; plain: string; pieces: Piece[] } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let text = '';
  let plain = '';
  let blockBefore: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || node.parentElement?.closest('figure')) continue;
    const block = node.parentElement?.closest(blocks) ?? null;
    if (block !== blockBefore && text !== '' && !text.endsWith(' ')) {
      text += ' ';
      plain += ' ';
    }
    blockBefore = block;
    const normal = normalText(node.data);
    const skipped = text.endsWith(' ') && normal.text.startsWith(' ') ? 1 : 0;
    pieces.push({ node, start: text.length, offsets: normal.offsets.slice(skipped) });
    text += normal.text.slice(skipped);
    plain += normal.plain.slice(skipped);
  }
  return { text, plain, pieces };
}

/** `instanceof` would not do: the frame has classes of its own. */
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function rangeOf(doc: Document, pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((piece) => start < piece.start + piece.offsets.length);
  const last = pieces.findLast((piece) => piece.start < end && piece.offsets.length > 0);
  if (!first || !last) return null;
  const range = doc.createRange();
  range.setStart(first.node, first.offsets[Math.max(0, start - first.start)] ?? 0);
  const lastOffset = last.offsets[Math.min(end - last.start, last.offsets.length) - 1] ?? 0;
  range.setEnd(last.node, lastOffset + 1);
  return range;
}

function spanOf(pieces: readonly Piece[], range: Range): { start: number; end: number } | null {
  const touched = pieces.filter(({ node, offsets }) => offsets.length > 0 && range.intersectsNode(node));
  const first = touched.at(0);
  const last = touched.at(-1);
  if (!first || !last) return null;
  const from = first.node === range.startContainer ? range.startOffset : 0;
  const to = last.node === range.endContainer ? range.endOffset : last.node.length;
  return {
    start: first.start + first.offsets.filter((offset) => offset < from).length,
    end: last.start + last.offsets.filter((offset) => offset < to).length,
  };
}

function trimmed(
  text: string,
  span: { start: number; end: number } | null,
): { start: number; end: number } | null {
  if (span === null) return null;
  let { start, end } = span;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return end > start ? { start, end } : null;
}
