import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { LightComment, LightText } from './dom/light-characters.ts';
import type { LightDocument, LightFragment } from './dom/light-document.ts';
import { LightElement } from './dom/light-element.ts';
import type { LightNode } from './dom/light-node.ts';
import type { LightParent } from './dom/light-parent.ts';

type LightTree = TreeAdapterTypeMap<
  LightNode,
  LightParent,
  LightNode,
  LightDocument,
  LightFragment,
  LightElement,
  LightComment,
  LightText,
  LightElement,
  never
>;

/**
 * How the parser builds the light DOM. Doctypes are only looked at for the mode; the content of a `<template>` is
 * inert and stays out of the tree.
 */
export function lightTree(document: LightDocument): TreeAdapter<LightTree> {
  const contents = new WeakMap<LightElement, LightFragment>();
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(name, namespace, attributes) {
      const element = document.createElement(name, namespace);
      for (const { prefix, name, value } of attributes)
        element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
      return element;
    },
    createCommentNode: (text) => document.createComment(text),
    createTextNode: (text) => document.createTextNode(text),
    appendChild: (parent, child) => void parent.appendChild(child),
    insertBefore: (parent, child, next) => void parent.insertBefore(child, next),
    insertText(parent, text) {
      const last = parent.lastChild;
      if (last instanceof LightText) last.data += text;
      else parent.appendChild(document.createTextNode(text));
    },
    insertTextBefore(parent, text, next) {
      const previous = next.previousSibling;
      if (previous instanceof LightText) previous.data += text;
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
    getChildNodes: (node) => node.childNodes,
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => attributesOf(element),
    getNamespaceURI: (element) => namespaceOf(element),
    getTagName: (element) => element.localName,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is LightText => node instanceof LightText,
    isCommentNode: (node): node is LightComment => node instanceof LightComment,
    isDocumentTypeNode: (_): _ is never => false,
    isElementNode: (node): node is LightElement => node instanceof LightElement,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  };
}

const namespaces = new Map<string, html.NS>(
  Object.values(html.NS).map((namespace) => [namespace, namespace]),
);

function namespaceOf({ namespaceURI }: LightElement): html.NS {
  return namespaces.get(namespaceURI) ?? html.NS.HTML;
}

function attributesOf(element: LightElement): Token.Attribute[] {
  return [...element.attributeMap].map(([name, value]) => ({ name, value }));
}
