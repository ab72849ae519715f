import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded } from './block.ts';
import { drop } from './drop.ts';
import { callsToFollow, siteNoteIn } from './phrases.ts';

/** A longer block that holds such a phrase tells a story about newsletters and apps. */
const longest = 320;

/** What the site says about itself between the paragraphs: subscriptions, apps, accounts, rights, comment rules. */
export function dropSiteNotes(blocks: readonly Block[], context: BodyContext): void {
  for (const block of blocks) {
    if (block.text === '' || block.text.length > longest || isEmbedded(block)) continue;
    const note = siteNoteIn(block.folded);
    if (note === null && callsToFollow(block.folded)) drop(block, 'site notes', 'calls to follow', context);
    else if (note !== null) drop(block, 'site notes', `“${note}”`, context);
  }
}
