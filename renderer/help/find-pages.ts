import type { GuideBlock, GuideInline, GuidePage } from '../../shared/guide.ts';
import { wordsOf } from '../../shared/query/index.ts';

/** The pages in which every typed word is begun; those whose title has them come first. Nothing typed: all pages. */
export function findPages(pages: readonly GuidePage[], typed: string): GuidePage[] {
  const wanted = wordsOf(typed).map(({ text }) => text);
  if (wanted.length === 0) return [...pages];
  const has = (text: string) => {
    const words = wordsOf(text).map((word) => word.text);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  };
  const byTitle = pages.filter(({ title }) => has(title));
  const byText = pages.filter((page) => !byTitle.includes(page) && has(textOf(page)));
  return [...byTitle, ...byText];
}

/** All words of a page. */
function textOf({ title, blocks }: GuidePage): string {
  return [title, ...blocks.map(blockText)].join('\n');
}

function blockText(block: GuideBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return lineText(block.line);
    case 'list':
      return block.items.map(lineText).join('\n');
    case 'table':
      return [block.head, ...block.rows].flat().map(lineText).join('\n');
    case 'code':
      return block.text;
    case 'picture':
      return block.alt;
  }
}

function lineText(line: readonly GuideInline[]): string {
  return line.map(({ text }) => text).join('');
}
