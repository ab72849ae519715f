import type { BodyContext } from '../context.ts';
import { isSameSite } from '../dom/same-site.ts';
import { type Block, isEmbedded, isHeading } from './block.ts';
import { drop } from './drop.ts';
import { leadInOf } from './phrases.ts';

/** Longer blocks that begin like a lead-in are sentences. */
const longest = 260;
/** Links take up this much of a block that only leads elsewhere. */
const mostlyLinks = 0.5;
/** A line of one link with fewer letters is a source or a document, not the headline of another article. */
const headlineLength = 25;

/**
 * Lines that lead from the text to other texts: “Read also: …”, “Mehr zum Thema” with the links below it, and
 * lines that are nothing but the linked headline of another article of the site. A source's link that stands alone may go with
 * them: that is the smaller error.
 */
export function dropLeadIns(blocks: readonly Block[], context: BodyContext): void {
  let underLeadIn = false;
  for (const block of blocks) {
    if (isEmbedded(block) || block.text === '') continue;
    const phrase = block.text.length <= longest ? leadInOf(block.folded) : null;
    if (phrase !== null && leadsAway(block, phrase)) {
      drop(block, 'lead-ins', `“${phrase}”`, context);
      underLeadIn = block.linkShare < mostlyLinks;
    } else if (underLeadIn && isMostlyLinks(block)) drop(block, 'lead-ins', 'links below a lead-in', context);
    else if (isLinkedHeadline(block, context)) drop(block, 'lead-ins', 'a linked headline alone', context);
    else underLeadIn = false;
  }
}

/** What follows the last link of a sentence that only happens to hold one, and how long such a sentence is. */
const afterLink = 15;
const shortestSentence = 60;
/** A line without a link that says what it leads to is no longer than this. */
const longestUnlinked = 100;

/** With a link, or with nothing but the phrase and perhaps a colon; a sentence that begins so stays. */
function leadsAway(block: Block, phrase: string): boolean {
  if (isHeading(block)) return true;
  if (block.links > 0) return !isSentenceWithLink(block);
  if (phrase.endsWith(':')) return block.text.length <= longestUnlinked || !/[.!?]$/.test(block.text);
  if (block.folded.length <= phrase.length + 2 || block.folded[phrase.length] === ':') return true;
  return block.folded.length <= phrase.length + 30 && !/[.!?]$/.test(block.text);
}

/** “Read more books, the minister told the children of the [school], and they did.” */
function isSentenceWithLink({ element, text, linkShare }: Block): boolean {
  if (linkShare >= mostlyLinks || text.length < shortestSentence || !/[.!?]["'”’»]?$/.test(text))
    return false;
  const last = [...element.querySelectorAll('a')].at(-1)?.textContent?.trim() ?? '';
  return last !== '' && text.length - (text.lastIndexOf(last) + last.length) > afterLink;
}

function isMostlyLinks(block: Block): boolean {
  return block.links > 0 && block.linkShare > mostlyLinks;
}

function isLinkedHeadline(block: Block, { page }: BodyContext): boolean {
  if (isHeading(block) || block.addresses.some((address) => !isSameSite(address, page.url))) return false;
  if (block.element.localName === 'table' || block.element.localName === 'dl') return false;
  return block.linkShare > 0.95 && block.links > 0 && block.text.length >= headlineLength * block.links;
}
