import type { BodyContext } from '../context.ts';
import { pictureCues, sourceCues } from '../data/credit-lines.ts';
import { listed } from '../data/listed.ts';
import { type Block, isEmbedded } from './block.ts';
import { drop } from './drop.ts';

const longest = 160;
/** So many blocks are the end of a text. */
const tail = 4;
const pictures = new Set(listed(pictureCues));
const sources = new Set(listed(sourceCues));

/** Names are no sentence: more words than these, and a full stop. */
const mostWords = 14;

/** Lines that only name who took a picture, wherever they stand, and at the end where a text was taken from. */
export function dropCreditLines(blocks: readonly Block[], context: BodyContext): void {
  const texts = blocks.filter((block) => !isEmbedded(block) && block.text !== '');
  texts.forEach((block, index) => {
    if (block.text.length > longest) return;
    const cue = block.folded.includes(':') ? block.folded.slice(0, block.folded.indexOf(':')) : '';
    const atEnd = index >= texts.length - tail;
    if (pictures.has(cue) && !isSentence(block)) drop(block, 'credit lines', 'a picture’s credit', context);
    else if (atEnd && sources.has(cue)) drop(block, 'credit lines', 'the source', context);
    else if (atEnd && /^(?:©|\(c\)|copyright)\s/i.test(block.text))
      drop(block, 'credit lines', 'rights', context);
  });
}

function isSentence({ text }: Block): boolean {
  return /[.!?]$/.test(text) && text.split(/\s+/).length > mostWords;
}
