import type { LightDocument } from './light-document.ts';
import type { LightParent } from './light-parent.ts';

/** What every node of the light DOM has: its place in the tree, as plain fields. */
export abstract class LightNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract textContent: string;
  abstract cloneNode(deep?: boolean): LightNode;
  readonly ownerDocument: LightDocument | null;
  parentNode: LightParent | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  constructor(ownerDocument: LightDocument | null) {
    this.ownerDocument = ownerDocument;
  }

  get firstChild(): LightNode | null {
    return null;
  }

  get lastChild(): LightNode | null {
    return null;
  }

  get childNodes(): LightNode[] {
    return [];
  }

  get nodeValue(): string | null {
    return null;
  }

  hasChildNodes(): boolean {
    return this.firstChild !== null;
  }

  contains(other: LightNode | null): boolean {
    for (let at = other; at; at = at.parentNode) if (at === this) return true;
    return false;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  replaceWith(...nodes: (LightNode | string)[]): void {
    const parent = this.parentNode;
    if (!parent) return;
    const next = firstOutside(nodes, this.nextSibling);
    this.remove();
    parent.insertAll(nodes, next);
  }

  before(...nodes: (LightNode | string)[]): void {
    this.parentNode?.insertAll(nodes, firstOutside(nodes, this));
  }

  after(...nodes: (LightNode | string)[]): void {
    this.parentNode?.insertAll(nodes, firstOutside(nodes, this.nextSibling));
  }

  /** 2 and 4 for before and after, 8 and 16 with them for holding and held, 1 for another tree: the DOM standard's numbers. */
  compareDocumentPosition(other: LightNode): number {
    if (other === this) return 0;
    const [here, there] = [pathTo(this), pathTo(other)];
    if (here[0] !== there[0]) return 1;
    let depth = 0;
    while (here[depth] === there[depth]) depth++;
    const [mine, theirs] = [here[depth], there[depth]];
    if (!mine) return 4 | 16;
    if (!theirs) return 2 | 8;
    for (let at = mine.nextSibling; at; at = at.nextSibling) if (at === theirs) return 4;
    return 2;
  }
}

/** The first of a node and its next siblings that does not move itself: what moves can mark no place. */
export function firstOutside(
  moved: readonly (LightNode | string)[],
  start: LightNode | null,
): LightNode | null {
  let at = start;
  while (at && moved.includes(at)) at = at.nextSibling;
  return at;
}

function pathTo(node: LightNode): LightNode[] {
  const path: LightNode[] = [];
  for (let at: LightNode | null = node; at; at = at.parentNode) path.unshift(at);
  return path;
}
