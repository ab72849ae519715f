import type { LightElement } from './light-element.ts';
import type { LightNode } from './light-node.ts';
import type { LightParent } from './light-parent.ts';

/** The next node in document order within a root; null behind the last. */
export function nextInTree(node: LightNode, root: LightNode): LightNode | null {
  if (node.firstChild) return node.firstChild;
  for (let at: LightNode | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** All elements under a root, in document order. */
export function* elementsUnder(root: LightParent): Generator<LightElement> {
  for (let node = nextInTree(root, root); node; node = nextInTree(node, root))
    if (isElement(node)) yield node;
}

function isElement(node: LightNode): node is LightElement {
  return node.nodeType === 1;
}
