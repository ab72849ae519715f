import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded, isEntryTime } from './block.ts';
import { drop } from './drop.ts';
import { isCounter, isLabel, isShareBar } from './phrases.ts';

const longest = 80;

/** “Advertisement”, “Share”, “Tags:”: labels of the page that stand as lines of their own. */
export function dropLabels(blocks: readonly Block[], context: BodyContext): void {
  for (const block of blocks) {
    if (block.text === '' || block.text.length > longest || isEmbedded(block) || isEntryTime(block)) continue;
    if (isLabel(block.folded) || isShareBar(block.folded) || isCounter(block.folded))
      drop(block, 'labels', `“${block.text}”`, context);
  }
}
