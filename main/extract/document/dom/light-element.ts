import type { LightDocument } from './light-document.ts';
import type { LightNode } from './light-node.ts';
import { LightParent } from './light-parent.ts';
import { matches } from './select.ts';
import { markupOf } from './serialise.ts';

const noAttributes: ReadonlyMap<string, string> = new Map();

/** An element. What is foreign to HTML (SVG, MathML) says so in its namespace. */
export class LightElement extends LightParent {
  readonly nodeType = 1;
  readonly localName: string;
  readonly namespaceURI: string;
  /** Made with the first attribute: many elements have none. */
  #attributes: Map<string, string> | null = null;

  constructor(ownerDocument: LightDocument | null, localName: string, namespaceURI: string) {
    super(ownerDocument);
    this.localName = localName;
    this.namespaceURI = namespaceURI;
  }

  get tagName(): string {
    return this.localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  get attributes(): { name: string; value: string }[] {
    return [...this.attributeMap].map(([name, value]) => ({ name, value }));
  }

  /** Names and values, in the order of the markup. */
  get attributeMap(): ReadonlyMap<string, string> {
    return this.#attributes ?? noAttributes;
  }

  get parentElement(): LightElement | null {
    return isElement(this.parentNode) ? this.parentNode : null;
  }

  get nextElementSibling(): LightElement | null {
    let next = this.nextSibling;
    while (next && !isElement(next)) next = next.nextSibling;
    return next;
  }

  get previousElementSibling(): LightElement | null {
    let previous = this.previousSibling;
    while (previous && !isElement(previous)) previous = previous.previousSibling;
    return previous;
  }

  get innerHTML(): string {
    return this.childNodes.map(markupOf).join('');
  }

  get outerHTML(): string {
    return markupOf(this);
  }

  getAttribute(name: string): string | null {
    return this.#attributes?.get(name) ?? null;
  }

  getAttributeNames(): string[] {
    return [...this.attributeMap.keys()];
  }

  hasAttribute(name: string): boolean {
    return this.#attributes?.has(name) ?? false;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes ??= new Map();
    this.#attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes?.delete(name);
  }

  matches(selector: string): boolean {
    return matches(this, selector);
  }

  closest(selector: string): LightElement | null {
    for (let at: LightElement | null = this; at; at = at.parentElement) if (at.matches(selector)) return at;
    return null;
  }

  cloneNode(deep = false): LightElement {
    const clone = new LightElement(this.ownerDocument, this.localName, this.namespaceURI);
    for (const [name, value] of this.attributeMap) clone.setAttribute(name, value);
    if (deep) for (const child of this.childNodes) clone.appendChild(child.cloneNode(true));
    return clone;
  }
}

function isElement(node: LightNode | null): node is LightElement {
  return node?.nodeType === 1;
}
