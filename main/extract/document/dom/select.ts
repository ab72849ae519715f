import { _compileUnsafe, type Options } from 'css-select';
import type { LightElement } from './light-element.ts';
import type { LightNode } from './light-node.ts';
import type { LightParent } from './light-parent.ts';
import { elementsUnder } from './traverse.ts';

type Test = (element: LightElement) => boolean;

/** Selectors are written by us and few: each is compiled once and for all. */
const compiled = new Map<string, Test>();

/** All elements under a root that a selector matches, in document order. */
export function selectAll(root: LightParent, selector: string): LightElement[] {
  const test = queryFor(selector);
  const found: LightElement[] = [];
  for (const element of elementsUnder(root)) if (test(element)) found.push(element);
  return found;
}

/** The first such element. */
export function selectFirst(root: LightParent, selector: string): LightElement | null {
  const test = queryFor(selector);
  for (const element of elementsUnder(root)) if (test(element)) return element;
  return null;
}

/** Whether a selector matches an element. */
export function matches(element: LightElement, selector: string): boolean {
  return queryFor(selector)(element);
}

function queryFor(selector: string): Test {
  const known = compiled.get(selector);
  if (known) return known;
  const query = _compileUnsafe<LightNode, LightElement>(selector, options);
  compiled.set(selector, query);
  return query;
}

const options: Options<LightNode, LightElement> = {
  cacheResults: false,
  adapter: {
    isTag: (node): node is LightElement => node.nodeType === 1,
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    getChildren: (node) => node.childNodes,
    getName: (element) => element.localName,
    getParent: (element) => element.parentNode,
    getSiblings: (node) => node.parentNode?.childNodes ?? [node],
    getText: (node) => node.textContent,
    hasAttrib: (element, name) => element.hasAttribute(name),
    removeSubsets: (nodes) =>
      nodes.filter((node) => !nodes.some((other) => other !== node && other.contains(node))),
  },
};
