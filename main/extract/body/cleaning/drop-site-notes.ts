import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded, isHeading } from './block.ts';
import { drop } from './drop.ts';
import { addressesReader, callsToFollow, siteNoteIn } from './phrases.ts';

/** A longer block that holds such a phrase tells a story about newsletters and apps. */
const longest = 320;
/** A shorter one has no room for a story. */
const shortLine = 75;
/** So many blocks, and no more than a third of all, are the end of a text, where sites speak of themselves. */
const tail = 3;
/** Links take up this much of a line that wants to be clicked. */
const linked = 0.12;

/**
 * What the site says about itself between the paragraphs: subscriptions, apps, accounts, rights, comment rules. A
 * sentence of the article may hold the same words: it speaks of others, and stands as plain text among the paragraphs.
 */
export function dropSiteNotes(blocks: readonly Block[], context: BodyContext): void {
  const texts = blocks.filter((block) => block.text !== '' && !isEmbedded(block));
  const end = texts.length - Math.min(tail, Math.floor(texts.length / 3));
  texts.forEach((block, index) => {
    if (block.text.length > longest) return;
    if (callsToFollow(block.folded)) drop(block, 'site notes', 'calls to follow', context);
    else {
      const note = siteNoteIn(block.folded);
      if (note !== null && (index >= end || speaksOfSite(block, note)))
        drop(block, 'site notes', `“${note}”`, context);
    }
  });
}

function speaksOfSite(block: Block, note: string): boolean {
  if (block.text.length <= shortLine || isHeading(block) || block.linkShare > linked) return true;
  if (isEmphasised(block)) return true;
  const isQuoted = /^["'“„«‘]/.test(block.text);
  return !isQuoted && (block.folded.startsWith(note) || addressesReader(block.folded));
}

/** Set whole in italics or bold: not a paragraph like the others. */
function isEmphasised({ element, text }: Block): boolean {
  const only = element.firstElementChild;
  if (!only || !['em', 'i', 'strong', 'b', 'small'].includes(only.localName)) return false;
  return (only.textContent ?? '').trim().length >= text.length - 2;
}
