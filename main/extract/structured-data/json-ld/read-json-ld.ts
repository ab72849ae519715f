import { addValue, type DataNodeDraft, draftNode, localName } from '../data-node.ts';
import type { JsonValue } from './lenient-json.ts';
import { parseScript } from './parse-script.ts';

interface Pending {
  value: JsonValue;
  /** Where the value hangs; null at the top. */
  owner: DataNodeDraft | null;
  property: string | null;
  element: Element;
}

/** The nodes of all JSON-LD of the page, each before the ones inside it. */
export function readJsonLd(document: Document): DataNodeDraft[] {
  const nodes: DataNodeDraft[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^\s*application\/(?:ld\+)?json-?(?:ld)?\b/i.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent ?? '';
    if (!isJsonLd(script, text)) continue;
    for (const value of parseScript(text))
      addNodes(nodes, { value, owner: null, property: null, element: script });
  }
  return nodes;
}

/** Plain `application/json` scripts hold all sorts of things: only those with a context are meant for machines. */
function isJsonLd(script: Element, text: string): boolean {
  const declared = /ld/i.test(script.getAttribute('type') ?? '');
  return declared || /"@context"\s*:\s*"https?:\/\/(?:www\.)?schema\.org/.test(text.slice(0, 500));
}

/** Goes through the value with a list of its own rather than by recursion: nesting may be as deep as a page likes. */
function addNodes(nodes: DataNodeDraft[], first: Pending): void {
  const pending = [first];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (Array.isArray(next.value)) pending.push(...itemsOf(next, next.value));
    else if (typeof next.value === 'object' && next.value !== null)
      addObject(nodes, pending, next, next.value);
    else if (next.owner && next.property !== null && next.value !== null) {
      addValue(next.owner, next.property, String(next.value));
    }
  }
}

/** Backwards, because the list is emptied from its end. */
function itemsOf(list: Pending, items: JsonValue[]): Pending[] {
  return items.map((value) => ({ ...list, value })).reverse();
}

function addObject(
  nodes: DataNodeDraft[],
  pending: Pending[],
  place: Pending,
  object: { [key: string]: JsonValue },
): void {
  const { owner, property, element } = place;
  const plain = object['@value'] ?? object['@list'] ?? object['@set'];
  if (plain !== undefined) {
    pending.push({ ...place, value: plain });
    return;
  }
  const node = draftNode({
    source: 'json-ld',
    id: typeof object['@id'] === 'string' ? object['@id'] : null,
    types: typesOf(object['@type'] ?? object.type ?? null),
    within: property === null ? null : localName(property),
    element,
  });
  nodes.push(node);
  if (owner && property !== null) addValue(owner, property, node);
  const properties = Object.entries(object).filter(
    ([name]) => !['@id', '@type', '@context', '@graph'].includes(name),
  );
  const graph = object['@graph'];
  if (graph !== undefined) pending.push({ value: graph, owner: null, property: null, element });
  for (const [name, value] of properties.reverse())
    pending.push({ value, owner: node, property: name, element });
}

function typesOf(value: JsonValue): string[] {
  const types = Array.isArray(value) ? value : [value];
  return types.filter((type) => typeof type === 'string').map(localName);
}
