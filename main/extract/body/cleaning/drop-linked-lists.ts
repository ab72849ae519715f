import type { BodyContext } from '../context.ts';
import { type Block, isEmbedded, isHeading } from './block.ts';
import { drop } from './drop.ts';

const lists = new Set(['ul', 'ol']);
/** So much of a list is links where it is a list of other articles, of tags or of sections. */
const mostlyLinks = 0.7;
/** A line before such a list as short as this introduces it. */
const introduction = 120;

/** Lists of links, with the heading or the short line that introduces them. */
export function dropLinkedLists(blocks: readonly Block[], context: BodyContext): void {
  const texts = blocks.filter((block) => !isEmbedded(block));
  texts.forEach((block, index) => {
    if (!lists.has(block.element.localName) || block.linkShare < mostlyLinks || block.links < 2) return;
    drop(block, 'linked lists', `${block.links} links`, context);
    const before = texts[index - 1];
    if (before && introduces(before)) drop(before, 'linked lists', 'introduces a list of links', context);
  });
}

function introduces(block: Block): boolean {
  return isHeading(block) || (block.text.length < introduction && /[:：]$/.test(block.text));
}
