import { LightComment, LightText } from './light-characters.ts';
import { LightElement } from './light-element.ts';
import { LightParent } from './light-parent.ts';
import { elementsUnder } from './traverse.ts';

const html = 'http://www.w3.org/1999/xhtml';

/** Nodes on their way into a tree. */
export class LightFragment extends LightParent {
  readonly nodeType = 11;
  readonly nodeName = '#document-fragment';

  cloneNode(deep = false): LightFragment {
    const clone = new LightFragment(this.ownerDocument);
    if (deep) for (const child of this.childNodes) clone.appendChild(child.cloneNode(true));
    return clone;
  }
}

/** A document: the root of a tree, and the maker of its nodes. */
export class LightDocument extends LightParent {
  readonly nodeType = 9;
  readonly nodeName = '#document';

  constructor() {
    super(null);
  }

  /** A document of the same content; its nodes still name this one as theirs. */
  cloneNode(deep = false): LightDocument {
    const clone = new LightDocument();
    if (deep) for (const child of this.childNodes) clone.appendChild(child.cloneNode(true));
    return clone;
  }

  get documentElement(): LightElement | null {
    return this.firstElementChild;
  }

  get head(): LightElement | null {
    return this.#partOf('head');
  }

  get body(): LightElement | null {
    return this.#partOf('body') ?? this.#partOf('frameset');
  }

  get title(): string {
    return (this.head?.querySelector('title')?.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim();
  }

  createElement(name: string, namespace: string = html): LightElement {
    return new LightElement(this, name, namespace);
  }

  createTextNode(text: string): LightText {
    return new LightText(this, text);
  }

  createComment(text: string): LightComment {
    return new LightComment(this, text);
  }

  createDocumentFragment(): LightFragment {
    return new LightFragment(this);
  }

  getElementById(id: string): LightElement | null {
    for (const element of elementsUnder(this)) if (element.id === id) return element;
    return null;
  }

  #partOf(name: string): LightElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === name) ?? null;
  }
}
