import type { DataNodeDraft, DataValue } from './data-node.ts';

/**
 * Puts in the place of each reference (`{"@id": "#author"}`) the node that it refers to, wherever in the page that
 * stands. The graph may then hold cycles.
 */
export function joinReferences(nodes: readonly DataNodeDraft[]): void {
  const named = new Map<string, DataNodeDraft>();
  for (const node of nodes) {
    if (node.id !== null && node.values.size > 0 && !named.has(node.id)) named.set(node.id, node);
  }
  if (named.size === 0) return;
  const joined = (value: DataValue): DataValue =>
    typeof value !== 'string' && value.values.size === 0 && value.id !== null
      ? (named.get(value.id) ?? value)
      : value;
  for (const node of nodes) {
    for (const [property, values] of node.values) node.values.set(property, values.map(joined));
  }
}
