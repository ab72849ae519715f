import { isElement, isUnread } from './element-text.ts';

/** How long the text of an element is, white space included. */
export type TextLength = (element: Element) => number;

/**
 * Measures all elements of a page in one pass. Asking each element for its text would read a deep page once for
 * every level.
 */
export function measureTexts(root: Element | null): TextLength {
  const lengths = new Map<Element, number>();
  if (root) measure(root, lengths);
  return (element) => lengths.get(element) ?? 0;
}

function measure(element: Element, lengths: Map<Element, number>): number {
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) length += child.nodeValue?.length ?? 0;
    else if (isElement(child) && !isUnread(child)) length += measure(child, lengths);
  }
  lengths.set(element, length);
  return length;
}
