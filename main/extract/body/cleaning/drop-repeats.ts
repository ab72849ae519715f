import type { BodyContext } from '../context.ts';
import { type Block, isHeading, isPhoto } from './block.ts';
import { drop } from './drop.ts';

/** Shorter lines may well be said twice: answers, refrains. */
const shortest = 40;
const quotes = new Set(['blockquote', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Blocks that say again what another one says: pull quotes out of the text, captions of a second rendering. */
export function dropRepeats(blocks: readonly Block[], context: BodyContext): void {
  const seen = new Set<string>();
  const whole = blocks.map(({ folded, element }) => (quotes.has(element.localName) ? '' : folded)).join('\n');
  for (const block of blocks) {
    if (block.folded.length < shortest || isPhoto(block)) continue;
    if (seen.has(block.folded)) drop(block, 'repeats', 'said before', context);
    else if (!isHeading(block) && quotes.has(block.element.localName) && whole.includes(block.folded))
      drop(block, 'repeats', 'a pull quote', context);
    seen.add(block.folded);
  }
}
