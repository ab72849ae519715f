import { LightText } from './light-characters.ts';
import { LightElement } from './light-element.ts';
import type { LightNode } from './light-node.ts';

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const raw = new Set('script style xmp iframe noembed noframes plaintext'.split(' '));

/** A node as markup, as the HTML standard writes it; comments are left out. */
export function markupOf(node: LightNode): string {
  if (node instanceof LightText) {
    return node.parentNode instanceof LightElement && raw.has(node.parentNode.localName)
      ? node.data
      : escapeText(node.data);
  }
  if (!(node instanceof LightElement)) return node.childNodes.map(markupOf).join('');
  const attributes = [...node.attributeMap]
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const start = `<${node.localName}${attributes}>`;
  return voids.has(node.localName)
    ? start
    : `${start}${node.childNodes.map(markupOf).join('')}</${node.localName}>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
