import DOMPurify from 'dompurify';
import { allowedAddresses, allowedAttributes, allowedTags } from './allowed.ts';

/**
 * Kept HTML as nodes that are safe to show. It was sanitised when it was kept; this is the second time, by the
 * parser that will show it, since two parsers may differ on hostile markup.
 */
export function sanitisedNodes(html: string): DocumentFragment {
  const nodes: DocumentFragment | null = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: allowedAttributes,
    ALLOWED_URI_REGEXP: allowedAddresses,
    // Every value is held against the pattern of addresses, unless its attribute is said to hold none.
    ADD_URI_SAFE_ATTR: allowedAttributes.filter((name) => name !== 'href'),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  // Nothing is given where markup leaves no body, as a frameset does.
  return nodes ?? document.createDocumentFragment();
}
