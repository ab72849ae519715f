import { following } from '../../following.ts';

/** Whether a node is an element. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

/** Whether a node is text. */
export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

/**
 * All elements under a root in document order. What is removed, or for which `visit` gives false, is not entered.
 */
export function walkElements(root: Element, visit: (element: Element) => boolean): void {
  let current: Element | null = root.firstElementChild;
  while (current) {
    const after = following(current, root);
    const inside = visit(current) ? current.firstElementChild : null;
    current = inside ?? after;
  }
}

/** The visible text of an element, white space folded; no-break spaces stay. */
export function foldedText(element: Element): string {
  return folded(element.textContent ?? '');
}

/** White space as HTML shows it: runs of it are one space, no-break spaces stay. */
export function folded(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

/** The text of an element that has no more than so many characters; null for one with more, found without reading all. */
export function textUpTo(element: Element, most: number): string | null {
  let text = '';
  let node: Node | null = element.firstChild;
  while (node) {
    if (isText(node)) text += node.data;
    if (text.length > most) return null;
    node = node.firstChild ?? nodeAfter(node, element);
  }
  return text;
}

function nodeAfter(node: Node, root: Element): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}
