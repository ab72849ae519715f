import type { TextBlock } from './block.ts';
import { plainBlock, textOf } from './block.ts';
import { isProse, isSubhead } from './line-shape.ts';
import { isListItem } from './split-text.ts';

/** The body's paragraphs with their lists put together and their subheads found. */
export function readBlocks(paragraphs: readonly string[]): TextBlock[] {
  const blocks = withLists(paragraphs);
  return blocks.map((block, index) => (isSubheadAt(blocks, index) ? { ...block, kind: 'heading' } : block));
}

/** Items that follow each other are one list; one alone is a paragraph. */
function withLists(paragraphs: readonly string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let items: string[] = [];
  const close = () => {
    if (items.length === 1) blocks.push(plainBlock(items[0] ?? ''));
    if (items.length > 1)
      blocks.push({ kind: 'list', texts: items.map(itemText), ordered: items.every(isNumbered) });
    items = [];
  };
  for (const paragraph of paragraphs) {
    if (isListItem(paragraph)) {
      items.push(paragraph);
      continue;
    }
    close();
    blocks.push(plainBlock(paragraph));
  }
  close();
  return blocks;
}

function itemText(line: string): string {
  return line.replace(/^(?:[-*•‣▪●◦·]|\(?\d{1,2}[.)])\s+/u, '');
}

function isNumbered(line: string): boolean {
  return /^\(?\d/.test(line);
}

/** A subhead stands between paragraphs: prose before it and after it. */
function isSubheadAt(blocks: readonly TextBlock[], index: number): boolean {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (before === undefined || block === undefined || after === undefined || block.kind !== 'paragraph')
    return false;
  const follows = after.kind === 'list' || isProse(textOf(after));
  return isSubhead(textOf(block)) && follows && (before.kind === 'list' || isProse(textOf(before)));
}
