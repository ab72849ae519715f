import { contextLength, findQuote } from '../../shared/passages/find-quote.ts';
import { normalText, rawRange } from '../../shared/passages/normal-text.ts';
import type { Highlight } from '../../shared/state.ts';

/** What anchors a passage: the W3C's TextQuoteSelector and TextPositionSelector over the article's text. */
export type Selectors = Pick<Highlight, 'quote' | 'position'>;

/**
 * The selectors of a passage of the frame's text. Its position is told in the article's own text, as any other reader
 * of the document sees it; where that lacks the passage, the place in the frame's text stands for it.
 */
export function selectorsOf(
  { plain }: { plain: string },
  { start, end }: { start: number; end: number },
  articleText: string,
): Selectors {
  const quote = {
    exact: plain.slice(start, end),
    prefix: plain.slice(Math.max(0, start - contextLength), start),
    suffix: plain.slice(end, end + contextLength),
  };
  const normal = normalText(articleText);
  const found = findQuote(normal.text, normalQuote(quote), start);
  return { quote, position: found ? rawRange(normal, found.start, found.end) : { start, end } };
}

/** Where a highlight's passage stands in the frame's text; null where it is not said there any more. */
export function placeOf(
  frameText: string,
  { quote, position }: Selectors,
): { start: number; end: number } | null {
  return findQuote(frameText, normalQuote(quote), position.start);
}

function normalQuote({ exact, prefix, suffix }: Highlight['quote']): Highlight['quote'] {
  return { exact: normalText(exact).text, prefix: normalText(prefix).text, suffix: normalText(suffix).text };
}
