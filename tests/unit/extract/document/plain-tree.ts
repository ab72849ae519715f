import { type DefaultTreeAdapterTypes as Plain, parse } from 'parse5';
import { elementLine, textLine } from './dom.ts';

/** The outline of a page as the standard's parser builds it, without any DOM. */
export function plainOutline(html: string): string {
  return parse(html, { scriptingEnabled: false })
    .childNodes.map((node) => outlineOf(node, 0))
    .join('');
}

function outlineOf(node: Plain.Node, depth: number): string {
  if ('value' in node) return textLine(node.value, depth);
  if (!('tagName' in node)) return '';
  const attributes = node.attrs.map(({ prefix, name, value }) => ({
    name: prefix ? `${prefix}:${name}` : name,
    value,
  }));
  const inner = node.childNodes.map((child) => outlineOf(child, depth + 1));
  return elementLine(node.tagName, node.namespaceURI, attributes, depth) + inner.join('');
}
