import { DOMParser } from 'linkedom';
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

type Parent = Document | Element | DocumentFragment;
type LightDom = TreeAdapterTypeMap<
  Node,
  Parent,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  Element,
  DocumentType
>;

/**
 * An empty document and parse5's way to fill it. The light DOM's own parser is left out (it does not build the
 * standard's tree on bad markup), and so are its types: they are lib.dom's, of which it does what is used here.
 */
export function lightDom(): { document: Document; adapter: TreeAdapter<LightDom> } {
  const document = new DOMParser().parseFromString('', 'text/html') as unknown as Document;
  return { document, adapter: adapterFor(document) };
}

function adapterFor(document: Document): TreeAdapter<LightDom> {
  /** The light DOM does not remember the namespace of an element. */
  const foreign = new WeakMap<Node, html.NS>();
  const contents = new WeakMap<Element, DocumentFragment>();
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(name, namespace, attributes) {
      const element = document.createElement(name);
      if (namespace !== html.NS.HTML) foreign.set(element, namespace);
      for (const { name, value } of attributes) element.setAttribute(name, value);
      return element;
    },
    createCommentNode: (text) => document.createComment(text),
    createTextNode: (text) => document.createTextNode(text),
    appendChild: (parent, child) => void parent.appendChild(child),
    insertBefore: (parent, child, next) => void parent.insertBefore(child, next),
    insertText(parent, text) {
      const last = parent.lastChild;
      if (isText(last)) last.data += text;
      else parent.appendChild(document.createTextNode(text));
    },
    insertTextBefore(parent, text, next) {
      const previous = next.previousSibling;
      if (isText(previous)) previous.data += text;
      else parent.insertBefore(document.createTextNode(text), next);
    },
    detachNode: (node) => node.remove(),
    adoptAttributes(element, attributes) {
      for (const { name, value } of attributes)
        if (!element.hasAttribute(name)) element.setAttribute(name, value);
    },
    setTemplateContent: (template, content) => void contents.set(template, content),
    getTemplateContent: (template) => contents.get(template) ?? document.createDocumentFragment(),
    setDocumentType: () => {},
    setDocumentMode(_, stated) {
      mode = stated;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => parentOf(node),
    getAttrList: attributesOf,
    getNamespaceURI: (element) => foreign.get(element) ?? html.NS.HTML,
    getTagName: (element) => element.localName,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: (node) => node.name,
    getDocumentTypeNodePublicId: (node) => node.publicId,
    getDocumentTypeNodeSystemId: (node) => node.systemId,
    isTextNode: (node): node is Text => node.nodeType === 3,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  };
}

function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

function isParent(node: Node): node is Parent {
  return node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11;
}

function parentOf(node: Node): Parent | null {
  const parent = node.parentNode;
  return parent && isParent(parent) ? parent : null;
}

function attributesOf(element: Element): Token.Attribute[] {
  return element.getAttributeNames().map((name) => ({ name, value: element.getAttribute(name) ?? '' }));
}
