import { plainText } from '../structured-data/index.ts';
import {
  captionAttributes,
  captionKeys,
  creditAttributes,
  creditKeys,
  lightboxWords,
  linkCaptionAttributes,
} from './data/image-attributes.ts';
import { inWords, patternOf } from './element-name.ts';
import { namesImage } from './image-address.ts';
import type { PhotoUnit } from './photo-unit.ts';

/** What an attribute may say about a photo. */
export type Statement = 'caption' | 'credit';

const attributesOf = { caption: captionAttributes, credit: creditAttributes };
const keysOf = { caption: captionKeys, credit: creditKeys };
const lightbox = patternOf(lightboxWords);
const longestJson = 20_000;

/** What the attributes of a photo's image, and of what is around it in its unit, say as its caption or credit. */
export function attributeText(unit: PhotoUnit, statement: Statement): string | null {
  for (const { element } of unit.images) {
    for (let at: Element | null = element; at; at = at === unit.element ? null : at.parentElement) {
      const text = statedBy(at, statement);
      if (text !== null) return text;
    }
  }
  return null;
}

function statedBy(element: Element, statement: Statement): string | null {
  for (const attribute of attributesOf[statement]) {
    const text = wordsOf(element.getAttribute(attribute));
    if (text !== null) return text;
  }
  return inJson(element, statement) ?? (statement === 'caption' ? onLink(element) : null);
}

/** The title of a link that opens the picture in a lightbox is what the lightbox shows under it. */
function onLink(element: Element): string | null {
  if (element.localName !== 'a' || !namesImage(element.getAttribute('href') ?? '')) return null;
  const names = element
    .getAttributeNames()
    .map((name) => (/^(?:class|rel)$/.test(name) ? (element.getAttribute(name) ?? '') : name));
  if (!lightbox.test(inWords(names.join(' ').slice(0, 600)))) return null;
  for (const attribute of linkCaptionAttributes) {
    const text = wordsOf(element.getAttribute(attribute));
    if (text !== null && /\s/.test(text)) return text;
  }
  return null;
}

/** `data-image='{"caption": …, "credit": …}'`: the values of the known keys at the top. */
function inJson(element: Element, statement: Statement): string | null {
  for (const name of element.getAttributeNames()) {
    const value = name.startsWith('data-') ? (element.getAttribute(name) ?? '') : '';
    if (!value.startsWith('{') || value.length > longestJson) continue;
    const entries = new Map(entriesOf(value));
    for (const key of keysOf[statement]) {
      const stated = entries.get(key);
      const text = typeof stated === 'string' ? wordsOf(stated) : null;
      if (text !== null) return text;
    }
  }
  return null;
}

function entriesOf(json: string): [string, unknown][] {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null ? Object.entries(data) : [];
  } catch {
    return [];
  }
}

function wordsOf(stated: string | null): string | null {
  const text = stated ? plainText(stated) : '';
  const isWords = /\p{L}/u.test(text) && !/^(?:true|false|null|undefined|none|#\S+)$/i.test(text);
  return isWords ? text : null;
}
