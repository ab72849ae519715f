import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded } from './block.ts';
import { drop } from './drop.ts';

const longest = 400;
/** An address, a handle or a mail address alone: the author's, or the site's. */
const contact =
  /^(?:@[\w.]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|x)\.com\/\S+)$/i;
/** Markup and short codes that a system failed to turn into what they stand for. */
const markup = /^(?:<|&(?:amp;)*lt;|\[\/?[a-z_]+[ \]])/i;

/** Letters of two alphabets in one word: advertising that hides from filters. */
const twoAlphabets = /[a-z][а-яіѕ]|[а-яіѕ][a-z]/gi;

/** Between the parts of a story. */
const sceneBreak = /(?:[*•·~—–-]\s?){3}|[⁂❦§]/;

/** What publishing systems leave behind: bare markup, short codes, a contact alone, lines without a letter. */
export function dropLeftovers(blocks: readonly Block[], context: BodyContext): void {
  for (const block of blocks) {
    const { text, element } = block;
    if (text === '' || text.length > longest || isEmbedded(block) || element.localName === 'pre') continue;
    if (contact.test(text)) drop(block, 'leftovers', 'a contact alone', context);
    else if ((text.match(twoAlphabets)?.length ?? 0) > 2)
      drop(block, 'leftovers', 'two alphabets in one word', context);
    else if (markup.test(text)) drop(block, 'leftovers', 'bare markup', context);
    else if (text.length < 30 && !/[\p{L}\p{N}]/u.test(text) && !sceneBreak.test(text))
      drop(block, 'leftovers', 'no letter', context);
  }
}
