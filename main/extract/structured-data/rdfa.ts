import { addValue, type DataNodeDraft, draftNode, localName } from './data-node.ts';
import { elementValue } from './element-value.ts';
import { createScopes } from './scopes.ts';

/**
 * The nodes of the page's RDFa, in its order. Properties in the body that belong to no typed element describe the
 * page itself: they make a node without a type. Those of the head are meta tags, and read as such.
 */
export function readRdfa(document: Document): DataNodeDraft[] {
  const elements = [
    ...document.querySelectorAll('[typeof], [property], [rel~="schema:author"], [rel~="dc:creator"]'),
  ];
  const scopes = createScopes();
  const nodes: DataNodeDraft[] = [];
  for (const element of elements) {
    const types = element.getAttribute('typeof');
    if (types === null) continue;
    const node = nodeOf(element, types);
    nodes.push(node);
    scopes.open(element, node);
  }
  const page = pageNode(document);
  for (const element of elements) addProperties(element, scopes, page);
  if (page && page.values.size > 0) nodes.push(page);
  return nodes;
}

function nodeOf(element: Element, types: string): DataNodeDraft {
  return draftNode({
    source: 'rdfa',
    id: element.getAttribute('about') ?? element.getAttribute('resource'),
    types: wordsOf(types).map(localName),
    within: propertiesOf(element).map(localName)[0] ?? null,
    element,
  });
}

function pageNode(document: Document): DataNodeDraft | null {
  const element = document.documentElement;
  return element ? draftNode({ source: 'rdfa', id: null, types: [], within: null, element }) : null;
}

function addProperties(
  element: Element,
  scopes: ReturnType<typeof createScopes>,
  page: DataNodeDraft | null,
): void {
  const owner = scopes.around(element) ?? (element.localName === 'meta' ? null : page);
  if (!owner) return;
  for (const property of propertiesOf(element)) {
    addValue(owner, property, scopes.openedBy(element) ?? elementValue(element, property, 'rdfa'));
  }
}

function propertiesOf(element: Element): string[] {
  const properties = wordsOf(element.getAttribute('property') ?? '');
  return properties.length > 0
    ? properties
    : wordsOf(element.getAttribute('rel') ?? '').filter((word) => word.includes(':'));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
