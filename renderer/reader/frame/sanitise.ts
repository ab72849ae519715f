import DOMPurify from 'dompurify';
import { allowedAddresses, allowedAttributes, allowedTags } from './allowed.ts';

/**
 * Kept HTML as nodes that are safe to show. It was sanitised when it was kept; this is the second time, by the
 * parser that will show it, since two parsers may differ on hostile markup.
 */
export function sanitisedNodes(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: allowedAttributes,
    ALLOWED_URI_REGEXP: allowedAddresses,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
