import { elementText } from '../metadata/index.ts';

/** What an element states, as text. */
export interface Stated {
  element: Element;
  text: string;
}

/** Longer than any headline or standfirst: a selector that finds the whole page has found nothing. */
const longest = 2_000;
/** A list of authors has no more. */
const most = 50;

/** The texts of elements, or what an attribute of theirs says; those that say nothing are left out. */
export function statedBy(elements: readonly Element[], attribute: string | null): Stated[] {
  return elements
    .slice(0, most)
    .map((element) => ({ element, text: textOf(element, attribute) }))
    .filter(({ text }) => text !== '' && text.length <= longest);
}

function textOf(element: Element, attribute: string | null): string {
  if (attribute === null) return elementText(element);
  return (element.getAttribute(attribute) ?? '').replace(/\s+/g, ' ').trim();
}
