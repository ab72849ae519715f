import type { DataNodeDraft } from './data-node.ts';

/** Knows which node an element belongs to. Each element is asked for its parent once, however deep the page. */
export interface Scopes {
  /** The element spans the node: what stands inside belongs to it. */
  open(element: Element, node: DataNodeDraft): void;
  /** The element, wherever it stands, belongs to the node. */
  adopt(element: Element, node: DataNodeDraft): void;
  /** The node that the element itself spans. */
  openedBy(element: Element): DataNodeDraft | null;
  /** The node that the element is a part of. */
  around(element: Element): DataNodeDraft | null;
}

/** Scopes without any node yet. */
export function createScopes(): Scopes {
  const opened = new Map<Element, DataNodeDraft>();
  const adopted = new Map<Element, DataNodeDraft>();
  /** What stands directly inside an element belongs to… */
  const inside = new Map<Element, DataNodeDraft | null>();

  function around(element: Element): DataNodeDraft | null {
    const adopter = adopted.get(element);
    if (adopter) return adopter;
    const passed: Element[] = [];
    let found: DataNodeDraft | null = null;
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      const known = opened.get(parent) ?? inside.get(parent) ?? adopted.get(parent);
      passed.push(parent);
      if (known === undefined) continue;
      found = known;
      break;
    }
    for (const parent of passed) inside.set(parent, found);
    return found;
  }

  return {
    open: (element, node) => opened.set(element, node),
    adopt: (element, node) => adopted.set(element, node),
    openedBy: (element) => opened.get(element) ?? null,
    around,
  };
}
