import type { BodyContext, KnownParts } from '../context.ts';
import { type Block, isHeading, isPhoto } from './block.ts';
import { drop } from './drop.ts';
import { foldPhrase } from './fold-phrase.ts';

/** So many blocks from the top may still belong to the head of the article. */
const headBlocks = 8;

/** Headline, standfirst and byline that stand in the body again: the article shows them apart. */
export function dropRepeatedParts(blocks: readonly Block[], context: BodyContext): void {
  const { known } = context;
  const texts = blocks.filter((block) => !isPhoto(block));
  for (const block of texts.slice(0, headBlocks)) {
    const what = repeats(block, known);
    if (what !== null) drop(block, 'repeated parts', what, context);
  }
}

function repeats(block: Block, { headline, standfirst, authors }: KnownParts): string | null {
  if (block.folded === '') return null;
  if (headline !== null && isSame(block, headline) && isHeadline(block)) return 'the headline';
  if (standfirst !== null && isSame(block, standfirst)) return 'the standfirst';
  if (authors.length > 0 && isByline(block, authors)) return 'the byline';
  return null;
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
