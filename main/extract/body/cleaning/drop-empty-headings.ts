import type { BodyContext } from '../context.ts';
import { type Block, isHeading } from './block.ts';
import { drop } from './drop.ts';

/** Headings at the end: what they headed was dropped or never there. */
export function dropEmptyHeadings(blocks: readonly Block[], context: BodyContext): void {
  for (const block of blocks.toReversed()) {
    if (!isHeading(block) && block.element.localName !== 'hr') return;
    drop(block, 'empty headings', 'nothing follows', context);
  }
}
