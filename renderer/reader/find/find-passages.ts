import { type BlockText, blocksOf, rangeInBlock } from '../../search/block-text.ts';
import { type FoldedText, foldedText } from './folded-text.ts';

/** A block of the article, ready to be looked through. */
interface ReadBlock {
  block: BlockText;
  folded: FoldedText;
}

/** A place of a text where the passage stands. */
export interface Passage {
  block: BlockText;
  start: number;
  end: number;
}

/** What these elements show, read once for all that will be looked for in it. */
export function readBlocks(roots: readonly HTMLElement[]): ReadBlock[] {
  return roots.flatMap(blocksOf).map((block) => ({ block, folded: foldedText(block.whole) }));
}

/**
 * Every place where a passage stands, in the order of the article. It may begin and end within words, and goes over
 * the borders of inline elements, not from one block into the next.
 */
export function findPassages(blocks: readonly ReadBlock[], wanted: string): Passage[] {
  const { text: sought } = foldedText(wanted);
  return sought.trim() === '' ? [] : blocks.flatMap((block) => passagesIn(block, sought));
}

function passagesIn({ block, folded }: ReadBlock, sought: string): Passage[] {
  const { text, starts, ends } = folded;
  const found: Passage[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    const start = starts[at];
    const end = ends[at + sought.length - 1];
    if (start !== undefined && end !== undefined) found.push({ block, start, end });
  }
  return found;
}

/** A passage as a range of its document. */
export function rangeOfPassage({ block, start, end }: Passage): Range | null {
  return rangeInBlock(block, start, end);
}
