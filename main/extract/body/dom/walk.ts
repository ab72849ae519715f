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
