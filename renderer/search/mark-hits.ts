import { wordsToMark } from '../../shared/query/index.ts';
import { blocksOf, rangeInBlock } from './block-text.ts';

/** More hits than this are not marked: a page full of marks shows nothing. */
const most = 2000;

/** The ranges of a document's text that a query found. */
export function findHits(root: HTMLElement, query: string): Range[] {
  if (query.trim() === '') return [];
  const hitsOf = wordsToMark(query);
  const ranges: Range[] = [];
  for (const block of blocksOf(root)) {
    for (const [start, end] of hitsOf(block.whole)) {
      const range = rangeInBlock(block, start, end);
      if (range) ranges.push(range);
      if (ranges.length >= most) return ranges;
    }
  }
  return ranges;
}

/** Marks ranges of a document as hits, in place of those marked before. The text itself stays as it is. */
export function markHits(doc: Document, ranges: readonly Range[]): void {
  const view = doc.defaultView;
  if (view === null) return;
  if (ranges.length === 0) view.CSS.highlights.delete('hit');
  else view.CSS.highlights.set('hit', new view.Highlight(...ranges));
}
