import { LightText } from './light-characters.ts';
import type { LightElement } from './light-element.ts';
import { firstOutside, LightNode } from './light-node.ts';
import { selectAll, selectFirst } from './select.ts';
import { elementsUnder, nextInTree } from './traverse.ts';

/** A node that holds others: an element, a fragment, the document. */
export abstract class LightParent extends LightNode {
  #first: LightNode | null = null;
  #last: LightNode | null = null;

  override get firstChild(): LightNode | null {
    return this.#first;
  }

  override get lastChild(): LightNode | null {
    return this.#last;
  }

  override get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let child = this.#first; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): LightElement[] {
    return this.childNodes.filter(isElement);
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstElementChild(): LightElement | null {
    let child = this.#first;
    while (child && !isElement(child)) child = child.nextSibling;
    return child;
  }

  get lastElementChild(): LightElement | null {
    let child = this.#last;
    while (child && !isElement(child)) child = child.previousSibling;
    return child;
  }

  get textContent(): string {
    let text = '';
    for (let node = nextInTree(this, this); node; node = nextInTree(node, this)) {
      if (node instanceof LightText) text += node.data;
    }
    return text;
  }

  set textContent(text: string) {
    this.replaceChildren(text);
  }

  appendChild<Child extends LightNode>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  /** A fragment gives its children and stays empty. */
  insertBefore<Child extends LightNode>(child: Child, given: LightNode | null): Child {
    const next = given === child ? child.nextSibling : given;
    if (child.nodeType === 11) {
      for (const inner of child.childNodes) this.insertBefore(inner, next);
      return child;
    }
    child.remove();
    const previous = next ? next.previousSibling : this.#last;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = next;
    if (previous) previous.nextSibling = child;
    else this.#first = child;
    if (next) next.previousSibling = child;
    else this.#last = child;
    return child;
  }

  removeChild<Child extends LightNode>(child: Child): Child {
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.#first = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.#last = previousSibling;
    child.parentNode = child.previousSibling = child.nextSibling = null;
    return child;
  }

  insertAll(nodes: readonly (LightNode | string)[], next: LightNode | null): void {
    for (const node of nodes) {
      if (typeof node !== 'string') this.insertBefore(node, next);
      else if (node !== '') this.insertBefore(new LightText(this.ownerDocument, node), next);
    }
  }

  append(...nodes: (LightNode | string)[]): void {
    this.insertAll(nodes, null);
  }

  prepend(...nodes: (LightNode | string)[]): void {
    this.insertAll(nodes, firstOutside(nodes, this.#first));
  }

  replaceChildren(...nodes: (LightNode | string)[]): void {
    while (this.#first) this.removeChild(this.#first);
    this.insertAll(nodes, null);
  }

  querySelector(selector: string): LightElement | null {
    return selectFirst(this, selector);
  }

  querySelectorAll(selector: string): LightElement[] {
    return selectAll(this, selector);
  }

  getElementsByTagName(name: string): LightElement[] {
    const wanted = name.toLowerCase();
    return [...elementsUnder(this)].filter(({ localName }) => wanted === '*' || localName === wanted);
  }
}

function isElement(node: LightNode): node is LightElement {
  return node.nodeType === 1;
}
