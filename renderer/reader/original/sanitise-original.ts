import DOMPurify from 'dompurify';

/** What would run, load, send or stand in for another page; an image is put in again where the library holds it. */
const forbidden = [
  ...['script', 'noscript', 'template', 'iframe', 'frame', 'frameset', 'object', 'embed', 'portal'],
  ...['base', 'link', 'meta', 'form', 'input', 'textarea', 'select', 'option', 'dialog'],
  ...['audio', 'video', 'source', 'track', 'svg', 'math', 'canvas'],
];
const forbiddenAttributes = [
  ...['srcset', 'sizes', 'poster', 'background', 'ping', 'target', 'action', 'formaction'],
  ...['autofocus', 'contenteditable', 'tabindex', 'accesskey', 'popover', 'popovertarget'],
];

/**
 * A page as received, as nodes that are inert: what of its style it carries in itself is left, nothing else acts. It is
 * parsed by the frame it is shown in, so that the frame's own policy decides what of its style is in force.
 */
export function sanitisedOriginal(html: string, frame: Document): HTMLElement {
  const view = frame.defaultView;
  const page =
    view &&
    DOMPurify(view).sanitize(html, {
      WHOLE_DOCUMENT: true,
      RETURN_DOM: true,
      ADD_TAGS: ['style'],
      FORBID_TAGS: forbidden,
      FORBID_ATTR: forbiddenAttributes,
      ALLOW_DATA_ATTR: false,
      SANITIZE_NAMED_PROPS: true,
    });
  // An empty page has nothing to give.
  return page && isElement(page) ? page : frame.createElement('body');
}

/** `instanceof` would not do: the frame has classes of its own. */
function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}
