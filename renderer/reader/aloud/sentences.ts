import { blocksOf, rangeInBlock } from '../../search/block-text.ts';

/** A sentence of the article: what is said, and where it stands. */
export interface Sentence {
  text: string;
  range: Range;
}

/** The sentences of these elements in their order, without photos; none goes from one block into the next. */
export function sentencesOf(roots: readonly HTMLElement[], language: string | null): Sentence[] {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  return roots.flatMap(blocksOf).flatMap((block) => {
    if (block.nodes[0]?.node.parentElement?.closest('figure')) return [];
    return [...segmenter.segment(block.whole)].flatMap(({ segment, index }) => {
      const text = segment.trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const start = index + segment.indexOf(text);
      const range = rangeInBlock(block, start, start + text.length);
      return range ? [{ text, range }] : [];
    });
  });
}
