import { addValue, type DataSource, type DataValue, draftNode } from './data-node.ts';

const addressProperties = new Set(
  'url sameas image thumbnail thumbnailurl contenturl embedurl logo mainentityofpage license acquirelicensepage photo discussionurl'.split(
    ' ',
  ),
);

/** Long texts that stand in the document anyway: who needs them reads them there, with their markup. */
const bodyProperties = new Set(['articlebody', 'reviewbody', 'text', 'encoded']);

/** What an element says as the value of a property: its machine-readable attribute before its text. */
export function elementValue(element: Element, property: string, source: DataSource): DataValue {
  const name = property.slice(property.lastIndexOf(':') + 1).toLowerCase();
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (stated !== null) return stated;
  if (bodyProperties.has(name)) return '';
  const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('data');
  if (address === null) return element.textContent ?? '';
  const text = (element.textContent ?? '').trim();
  if (addressProperties.has(name) || text === '') return address;
  return namedLink(element, text, address, source);
}

/** A linked name, as of an author, is a thing with a name and an address rather than an address alone. */
function namedLink(element: Element, text: string, address: string, source: DataSource): DataValue {
  const node = draftNode({ source, id: null, types: [], within: null, element });
  addValue(node, 'name', text);
  addValue(node, 'url', address);
  return node;
}
