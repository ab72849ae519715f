import { addValue, type DataNodeDraft, draftNode, localName } from './data-node.ts';
import { elementValue } from './element-value.ts';
import { createScopes } from './scopes.ts';

/** The nodes of the page's microdata, in its order. */
export function readMicrodata(document: Document): DataNodeDraft[] {
  const elements = [...document.querySelectorAll('[itemscope], [itemprop]')];
  const scopes = createScopes();
  const nodes: DataNodeDraft[] = [];
  for (const element of elements) {
    if (!element.hasAttribute('itemscope')) continue;
    const node = nodeOf(element);
    nodes.push(node);
    scopes.open(element, node);
    for (const id of wordsOf(element, 'itemref')) {
      const referred = document.getElementById(id);
      if (referred) scopes.adopt(referred, node);
    }
  }
  for (const element of elements) addProperties(element, scopes);
  return nodes;
}

function nodeOf(element: Element): DataNodeDraft {
  return draftNode({
    source: 'microdata',
    id: element.getAttribute('itemid'),
    types: wordsOf(element, 'itemtype').map(localName),
    within: wordsOf(element, 'itemprop').map(localName)[0] ?? null,
    element,
  });
}

function addProperties(element: Element, scopes: ReturnType<typeof createScopes>): void {
  const owner = scopes.around(element);
  if (!owner) return;
  for (const property of wordsOf(element, 'itemprop')) {
    addValue(owner, property, scopes.openedBy(element) ?? elementValue(element, property, 'microdata'));
  }
}

function wordsOf(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter((word) => word !== '');
}
