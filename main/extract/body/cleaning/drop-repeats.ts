import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded, isHeading } from './block.ts';
import { drop } from './drop.ts';
import { foldPhrase } from './fold-phrase.ts';

/** Shorter lines may well be said twice: answers, refrains. */
const shortest = 40;
const quotes = new Set(['blockquote', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A pull quote is edited a little: so many of its runs of three words stand in the text. */
const mostlySaid = 0.75;

/** Blocks that say again what another one says: pull quotes out of the text, captions of a second rendering. */
export function dropRepeats(blocks: readonly Block[], context: BodyContext): void {
  const seen = new Set<string>();
  const whole = blocks.map(({ folded, element }) => (quotes.has(element.localName) ? '' : folded)).join('\n');
  for (const block of blocks) {
    if (isEmbedded(block)) continue;
    if (repeatsText(block, whole)) drop(block, 'repeats', 'a pull quote', context);
    else if (block.folded.length >= shortest && seen.has(block.folded))
      drop(block, 'repeats', 'said before', context);
    seen.add(block.folded);
  }
}

function repeatsText(block: Block, whole: string): boolean {
  const { element, folded } = block;
  if (isHeading(block) || !quotes.has(element.localName) || folded === '') return false;
  if (element.hasAttribute('data-pull')) return shareSaid(saidIn(block), whole) >= mostlySaid;
  return folded.length >= shortest && whole.includes(folded);
}

/** What is quoted: the longest of its lines, the others name who says it. */
function saidIn({ element, folded }: Block): string {
  const lines = [...element.children].map((line) => foldPhrase(line.textContent ?? ''));
  return lines.sort((a, b) => b.length - a.length)[0] ?? folded;
}

function shareSaid(said: string, whole: string): number {
  const words = said.split(' ');
  if (words.length < 4) return whole.includes(said) ? 1 : 0;
  const runs = words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
  return runs.filter((run) => whole.includes(run)).length / runs.length;
}
