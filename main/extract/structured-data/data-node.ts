/** Where a node was read. */
export type DataSource = 'json-ld' | 'microdata' | 'rdfa' | 'state';

/** What a property holds: a text, or another node. */
export type DataValue = string | DataNode;

/**
 * A thing that the page describes to machines. The nodes of a page form a graph, cycles included: never walk them
 * without remembering where you were.
 */
export interface DataNode {
  source: DataSource;
  /** `@id`, `itemid`, `resource` or `about`; null where the node has no name. */
  id: string | null;
  /** Local names in lower case: `newsarticle` for `http://schema.org/NewsArticle`. */
  types: readonly string[];
  /** The property by which the node hangs on another one, in lower case; null at the top. */
  within: string | null;
  /** Values by the local name of their property, in lower case. */
  values: ReadonlyMap<string, readonly DataValue[]>;
  /** The script, or the element that the node spans. */
  element: Element;
}

/** A node while it is being read. */
export interface DataNodeDraft extends DataNode {
  values: Map<string, DataValue[]>;
}

/** An empty node, to be filled by a reader. */
export function draftNode(
  head: Pick<DataNode, 'source' | 'id' | 'types' | 'within' | 'element'>,
): DataNodeDraft {
  return { ...head, values: new Map() };
}

/** Adds a value to a property. Empty texts say nothing and are left out. */
export function addValue(node: DataNodeDraft, property: string, value: DataValue): void {
  if (typeof value === 'string' && value.trim() === '') return;
  const name = localName(property);
  const values = node.values.get(name);
  if (values) values.push(value);
  else node.values.set(name, [value]);
}

/** The last part of a name or address, in lower case: `schema:Person`, `https://schema.org/Person` → `person`. */
export function localName(name: string): string {
  const clean = name.trim().replace(/[/#]+$/, '');
  return clean
    .slice(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('#'), clean.lastIndexOf(':')) + 1)
    .toLowerCase();
}
