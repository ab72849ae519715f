import { wordsOf } from '../dom/names.ts';
import { textUpTo } from '../dom/walk.ts';

const names =
  / (?:pullquote|pull quote|pullquotes|blockquote|quote|zitat|citation|exergue|destaque|citaat|citat|inquote) /;
const pullNames = / (?:pullquote|pull quote|pullquotes|exergue) /;
const boxes = new Set(['aside', 'div', 'section', 'figure']);
const longest = 500;

/** Whether a box of the page's own sets a quote apart. */
export function isPullQuote(element: Element): boolean {
  if (!boxes.has(element.localName) || !names.test(wordsOf(element))) return false;
  if (element.hasAttribute('data-photo') || element.querySelector('blockquote, [data-photo], form'))
    return false;
  return (textUpTo(element, longest) ?? '').trim() !== '';
}

/** Whether a quote's own name says that it is drawn out of the text. */
export function isPullQuoteName(quote: Element): boolean {
  return pullNames.test(wordsOf(quote));
}
