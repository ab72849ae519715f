import { following } from '../following.ts';

/** All elements around one, nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) ancestors.push(at);
  return ancestors;
}

/** The nearest element of a kind around one, itself included; null where there is none. */
export function nearest(element: Element | null, ...names: readonly string[]): Element | null {
  for (let at = element; at; at = at.parentElement) if (names.includes(at.localName)) return at;
  return null;
}

/** All elements within one, in the document's order. */
export function* elementsIn(root: Element): Generator<Element> {
  let at: Element | null = root.firstElementChild;
  while (at) {
    yield at;
    at = at.firstElementChild ?? following(at, root);
  }
}
