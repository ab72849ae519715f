import { isElement } from '../dom/walk.ts';
import { flattenInto } from './flatten.ts';
import type { Flattening } from './flattening.ts';

/** A list with its items as blocks. */
export function flattenList(source: Element, how: Flattening): Element {
  const list = source.ownerDocument.createElement(source.localName);
  const start = source.getAttribute('start');
  if (start && /^-?\d{1,9}$/.test(start)) list.setAttribute('start', start);
  for (const child of elementsIn(source, how)) addItem(child, list, 'li', how);
  return list;
}

/** A list of terms and what is said of them. */
export function flattenDefinitions(source: Element, how: Flattening): Element {
  const list = source.ownerDocument.createElement('dl');
  for (const child of elementsIn(source, how)) {
    const groups = child.localName === 'div' ? elementsIn(child, how) : [child];
    for (const part of groups) addItem(part, list, part.localName === 'dt' ? 'dt' : 'dd', how);
  }
  return list;
}

function elementsIn(element: Element, how: Flattening): Element[] {
  return [...element.childNodes].filter(isElement).filter((child) => !how.leaves(child));
}

/** An item of one paragraph stands in the list bare. */
function addItem(source: Element, list: Element, name: string, how: Flattening): void {
  const item = list.ownerDocument.createElement(name);
  flattenInto(source, item, how);
  const only = item.childNodes.length === 1 ? item.firstElementChild : null;
  if (only?.localName === 'p') only.replaceWith(...only.childNodes);
  if (item.hasChildNodes()) list.appendChild(item);
}
