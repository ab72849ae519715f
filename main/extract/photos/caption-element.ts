import { isNamed } from './element-name.ts';
import { elementsIn } from './tree.ts';

const headings = new Set(['h1', 'h2', 'h3', 'h4']);

/** Whether an element says by its kind or name that it holds a caption or a credit. One with a headline in it does not. */
export function isCaptionOrCredit(element: Element): boolean {
  const named =
    element.localName === 'figcaption' || isNamed(element, 'caption') || isNamed(element, 'credit');
  return named && ![...elementsIn(element)].some((inner) => isHeadline(inner, false));
}

/** The article's own headline, or one that leads to another article: a photo's title is neither. */
export function isHeadline(element: Element, linked: boolean): boolean {
  if (element.localName === 'h1') return true;
  return headings.has(element.localName) && (linked || element.getElementsByTagName('a').length > 0);
}
