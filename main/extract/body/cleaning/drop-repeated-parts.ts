import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded, isHeading } from './block.ts';
import { drop } from './drop.ts';
import { foldPhrase } from './fold-phrase.ts';

/** So many blocks from the top may still belong to the head of the article. */
const headBlocks = 8;

/** Headline, standfirst and byline that stand in the body again: the article shows them apart. */
export function dropRepeatedParts(blocks: readonly Block[], context: BodyContext): void {
  const texts = blocks.filter((block) => !isEmbedded(block));
  for (const block of texts.slice(0, headBlocks)) {
    const what = repeats(block, context);
    if (what !== null) drop(block, 'repeated parts', what, context);
  }
}

function repeats(block: Block, { known, leftOut }: BodyContext): string | null {
  const { headline, standfirst, authors, elements } = known;
  if (block.folded === '') return null;
  if (headline !== null && isSame(block, headline) && isHeadline(block)) return 'the headline';
  const isApart = elements.standfirst !== null && leftOut.has(elements.standfirst);
  if (standfirst !== null && isApart && isSame(block, standfirst)) return 'the standfirst';
  return authors.length > 0 && isByline(block, authors) ? 'the byline' : null;
}

function isSame({ folded }: Block, part: string): boolean {
  return folded.replaceAll(':', '') === foldPhrase(part).replaceAll(':', '');
}

function isHeadline(block: Block): boolean {
  return isHeading(block) || block.text.length > 15;
}

/** A short line that holds an author's name and little else. */
function isByline({ folded, text }: Block, authors: readonly string[]): boolean {
  if (text.length > 120) return false;
  let rest = folded;
  for (const author of authors) rest = rest.replace(foldPhrase(author), '');
  return rest.length < folded.length && rest.trim().length <= 25 && !/[.!?]$/.test(text);
}
