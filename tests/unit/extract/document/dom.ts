import { JSDOM } from 'jsdom';
import { parseDocument } from '../../../../main/extract/document/index.ts';

/** Reads a page as the steps do. */
export function lightDocument(html: string): Document {
  return parseDocument(html, { url: null, at: '2024-05-10T08:00:00.000Z' }).document;
}

/** Reads a page by the reference, as a browser without scripts would. */
export function referenceDocument(html: string): Document {
  return new JSDOM(html).window.document;
}

/** A tree in words, a node a line: names, namespaces, attributes, text. Comments are no matter. */
export function outlineOf(node: Node, depth = 0): string {
  if (node.nodeType === 3) return textLine(node.nodeValue ?? '', depth);
  if (!isElement(node)) return '';
  const { localName, namespaceURI, attributes } = node;
  const inner = [...node.childNodes].map((child) => outlineOf(child, depth + 1));
  return elementLine(localName, namespaceURI, [...attributes], depth) + inner.join('');
}

/** The line of a text in an outline. */
export function textLine(text: string, depth: number): string {
  return `${' '.repeat(depth)}${JSON.stringify(text)}\n`;
}

/** The line of an element in an outline. */
export function elementLine(
  name: string,
  namespace: string | null,
  attributes: { name: string; value: string }[],
  depth: number,
): string {
  const written = attributes.map((attribute) => ` ${attribute.name}=${JSON.stringify(attribute.value)}`);
  return `${' '.repeat(depth)}${name} ${namespace}${written.sort().join('')}\n`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
