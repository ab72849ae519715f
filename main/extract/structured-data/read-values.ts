import type { DataNode, DataValue } from './data-node.ts';
import { plainText } from './plain-text.ts';

/** All values of a property, whatever its spelling: `datePublished`, `datepublished`. */
export function valuesOf(node: DataNode, property: string): readonly DataValue[] {
  return node.values.get(property.toLowerCase()) ?? [];
}

/** The texts of a property; a node stands for its name. Entities and tags are resolved. */
export function textsOf(node: DataNode, property: string): string[] {
  return valuesOf(node, property)
    .map((value) => (typeof value === 'string' ? plainText(value) : nameOf(value)))
    .filter((text) => text !== '');
}

/** The first text of a property; null where there is none. */
export function textOf(node: DataNode, property: string): string | null {
  return textsOf(node, property)[0] ?? null;
}

/** The nodes of a property. */
export function nodesOf(node: DataNode, property: string): DataNode[] {
  return valuesOf(node, property).filter((value) => typeof value !== 'string');
}

/** The address that a property states: a text, or the `url`, `contentUrl` or id of its node. */
export function addressOf(node: DataNode, property: string): string | null {
  for (const value of valuesOf(node, property)) {
    const address = typeof value === 'string' ? value.trim() : ownAddress(value);
    if (address) return address;
  }
  return null;
}

/** Whether a node has one of the types, given in lower case. */
export function hasType(node: DataNode, types: ReadonlySet<string>): boolean {
  return node.types.some((type) => types.has(type));
}

function nameOf(node: DataNode): string {
  for (const property of ['name', 'headline', 'alternatename', '@value', 'text']) {
    for (const value of valuesOf(node, property)) if (typeof value === 'string') return plainText(value);
  }
  return '';
}

function ownAddress(node: DataNode): string | null {
  for (const property of ['url', 'contenturl']) {
    for (const value of valuesOf(node, property)) if (typeof value === 'string') return value.trim();
  }
  return node.id;
}
