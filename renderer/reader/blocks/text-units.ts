import type { Quote } from '../../../shared/state.ts';
import type { FrameText } from '../../highlights/frame-text.ts';
import { selectorsOf } from '../../highlights/selectors.ts';

/** What only groups blocks. */
const containers = new Set(['DIV', 'SECTION', 'ARTICLE', 'ASIDE', 'HEADER', 'FOOTER']);

/** The blocks that stand by themselves in the article's text and say something; photos belong to it in any case. */
export function unitsIn(parent: Element): Element[] {
  return [...parent.children].flatMap((child) => {
    if (child.tagName === 'FIGURE' && child.classList.contains('photo')) return [];
    if (containers.has(child.tagName)) return unitsIn(child);
    return child.textContent.trim() === '' ? [] : [child];
  });
}

/** All that a block shows, as a range. */
export function rangeOfUnit(unit: Element): Range {
  const range = unit.ownerDocument.createRange();
  range.selectNodeContents(unit);
  return range;
}

/** What quotes a block whole; null where the text holds nothing of it. */
export function quoteOfUnit(unit: Element, text: FrameText, articleText: string): Quote | null {
  const span = text.spanOf(rangeOfUnit(unit));
  return span && selectorsOf(text, span, articleText).quote;
}
