import { isNamed } from './element-name.ts';

const headings = new Set(['h1', 'h2', 'h3', 'h4']);

/** Whether an element says by its kind or name that it holds a caption or a credit. One with a headline in it does not. */
export function isCaptionOrCredit(element: Element): boolean {
  const named =
    element.localName === 'figcaption' || isNamed(element, 'caption') || isNamed(element, 'credit');
  return (
    named && ![...element.querySelectorAll('h1, h2, h3, h4')].some((heading) => isHeadline(heading, false))
  );
}

/** The article's own headline, or one that leads to another article: a photo's title is neither. */
export function isHeadline(element: Element, linked: boolean): boolean {
  if (element.localName === 'h1') return true;
  return headings.has(element.localName) && (linked || element.querySelector('a[href]') !== null);
}
