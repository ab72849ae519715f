import { anonymiseAddress, slug } from './address.ts';
import { moveNumbers } from './numbers.ts';
import { anonymiseValue } from './value.ts';

/** What says how a page is built, not what it says. */
const kept = new Set(
  `class itemprop itemtype itemscope typeof property rel role type lang dir width height hidden charset http-equiv media sizes loading
  colspan rowspan scope vocab prefix target as async defer allowfullscreen frameborder datatype`.split(/\s+/),
);
/** What is longer says something after all. */
const longestWord = 80;
/** Built of words that name things: a long one is a headline in another dress. */
const names = new Set(['class', 'id', 'name', 'for', 'headers', 'data-testid', 'data-component']);
const longestName = 3;

/** An attribute’s value as the anonymised page has it; null for one that goes. */
export function anonymiseAttribute(name: string, value: string, given: { content: string }): string | null {
  if (/^on|^(?:integrity|nonce|crossorigin|ping)$/i.test(name)) return null;
  if (names.has(name)) return value.split(/(\s+)/).map(anonymiseName).join('');
  if (kept.has(name) && value.length <= longestWord) return value;
  if (name === 'style') return value.replace(/url\([^)]*\)/gi, (url) => urlIn(url));
  if (name === 'datetime') return moveNumbers(value);
  if (/srcset$/.test(name)) return srcset(value);
  if (name === 'content') return anonymiseValue(value, given.content);
  return anonymiseValue(value, name);
}

function anonymiseName(name: string): string {
  return name.split(/[-_]+/).filter((part) => /[a-z]{2}/i.test(part)).length > longestName
    ? slug(name)
    : name;
}

function urlIn(url: string): string {
  const address = url.slice(4, -1).replace(/^\s*["']?|["']?\s*$/g, '');
  return `url(${anonymiseAddress(address)})`;
}

function srcset(value: string): string {
  return value
    .split(/(,\s+|\s+)/)
    .map((part) => (/^(?:[\d.]+[wx],?|,?\s*)$/.test(part) ? part : anonymiseAddress(part)))
    .join('');
}
