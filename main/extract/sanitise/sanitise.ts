import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import { JSDOM } from 'jsdom';
import { addressAttributes, allowedAddress, allowedTags, plainAttributes } from './allowed.ts';

const config: Config = {
  ALLOWED_TAGS: allowedTags,
  ALLOWED_ATTR: [...plainAttributes, ...addressAttributes],
  ADD_URI_SAFE_ATTR: plainAttributes,
  ALLOWED_URI_REGEXP: allowedAddress,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

let purifier: DOMPurify | null = null;

/**
 * Article HTML without anything that runs, loads or styles. Over jsdom, where DOMPurify is supported; its window is
 * made once, and holds nothing of what went through it.
 */
export function sanitizeArticleHtml(html: string): string {
  purifier ??= makePurifier();
  return purifier.sanitize(html, config);
}

function makePurifier(): DOMPurify {
  const made = createDOMPurify(new JSDOM('').window);
  made.addHook('uponSanitizeAttribute', (_, attribute) => {
    if (attribute.attrName === 'data-photo') attribute.keepAttr = /^\d{1,5}$/.test(attribute.attrValue);
    // DOMPurify lets images have a data: address whatever addresses are allowed; an image of ours lies in the library.
    if (attribute.attrName === 'src') attribute.keepAttr = allowedAddress.test(attribute.attrValue);
  });
  return made;
}
