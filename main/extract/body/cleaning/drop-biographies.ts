import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded } from './block.ts';
import { drop } from './drop.ts';
import { foldPhrase } from './fold-phrase.ts';

/** So many blocks are the end of a text, and never more than half of it: a first paragraph may well tell of its author. */
const tail = 4;
const longest = 700;
/** What follows a name where it is told who that is. */
const tells =
  /^(?:,? ?(?:\d+)? ?)?(?:is|was|are|has|works|writes|covers|lives|ist|war|arbeitet|schreibt|lebt|studierte|est|es|era|e|ist|is een|ar|er|on|jest|je|joined|reports|teaches|hat|wurde|geboren|born|freier|freie|journalist|editor|a ete)\b/;

/** Who the author is, told at the end of the text: kept apart from it, as every article of the author says the same. */
export function dropBiographies(blocks: readonly Block[], context: BodyContext): void {
  const texts = blocks.filter((block) => !isEmbedded(block) && block.text !== '');
  const names = context.known.authors.map(foldPhrase).filter((name) => name.includes(' '));
  const end = Math.min(tail, Math.floor(texts.length / 2));
  for (const block of texts.slice(texts.length - end)) {
    if (block.text.length > longest) continue;
    const name = names.find((author) => block.folded.startsWith(author));
    if (!name || !tells.test(block.folded.slice(name.length).trim())) continue;
    context.biographies.push(block.text);
    drop(block, 'biographies', `about ${name}`, context);
  }
}
