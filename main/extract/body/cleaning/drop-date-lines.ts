import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded, isEntryTime } from './block.ts';
import { dateWords } from './date-words.ts';
import { drop } from './drop.ts';
import { foldPhrase } from './fold-phrase.ts';

const longest = 140;
/** A byline before the date: so many words that belong to no date may stand in the line, of so many letters. */
const otherWords = 6;

/** Lines that say when a text was published, and by whom: the article shows that apart. Times of live entries stay. */
export function dropDateLines(blocks: readonly Block[], context: BodyContext): void {
  for (const block of blocks) {
    if (block.text.length > longest || isEmbedded(block) || isEntryTime(block)) continue;
    if (isDateLine(block)) drop(block, 'date lines', `“${block.text}”`, context);
  }
}

function isDateLine({ folded, text }: Block): boolean {
  if (!/(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(text)) return false;
  const words = folded
    .replaceAll(':', ' ')
    .split(/ +/)
    .filter((word) => word !== '' && !/^\d+(?:st|nd|rd|th|h|e|er)?\d*$/.test(word));
  const known = dateWords(foldPhrase);
  const other = words.filter((word) => !known.has(word));
  if (other.length === 0) return true;
  const isByline = /^(?:by|von|par|por|di|da|af|av|door|autor|author|text|written by) /.test(folded);
  return isByline && other.length <= otherWords && words.length > other.length && !/[.!?]$/.test(text);
}
