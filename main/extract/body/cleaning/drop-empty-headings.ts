import type { BodyContext } from '../context.ts';
import { blocksOf, isHeading } from './block.ts';
import { drop } from './drop.ts';

/** Headings at the end: what they headed was dropped or never there. */
export function dropEmptyHeadings(body: Element, context: BodyContext): void {
  for (const block of blocksOf(body).reverse()) {
    if (!isHeading(block) && block.element.localName !== 'hr') return;
    drop(block, 'empty headings', 'nothing follows', context);
  }
}
