import { isWeb } from './address.ts';

/** A page says where it is from near its beginning; what stands further down is content. */
const searchedBytes = 512 * 1024;

/** No tag or comment that states an address is longer. */
const maxTag = 4096;

/**
 * Where a saved page says it came from: the comment that browsers and SingleFile leave when saving, else its
 * canonical link, else its Open Graph address. Null if it says nothing, or nothing that is http(s). Addresses are
 * ASCII in every charset that pages use, so the bytes need no decoding.
 */
export function statedAddress(body: Uint8Array): string | null {
  const start = Buffer.from(body.subarray(0, searchedBytes)).toString('latin1');
  return (
    firstAddress(savedFrom(start)) ??
    firstAddress(tagValues(start, '<link', 'rel', 'canonical', 'href')) ??
    firstAddress(tagValues(start, '<meta', 'property', 'og:url', 'content'))
  );
}

/** `saved from url=(0023)https://…` (Chrome, Firefox, Edge) and `url: https://…` below `saved with SingleFile`. */
function* savedFrom(text: string): Generator<string> {
  for (const comment of spans(text.slice(0, 16 * 1024), '<!--', '-->')) {
    const browser = /saved from url=\(\d{4,6}\)(\S+)/.exec(comment);
    const singleFile = comment.includes('SingleFile') ? /\burl: (\S+)/.exec(comment) : null;
    const found = browser?.[1] ?? singleFile?.[1];
    if (found) yield found;
  }
}

/** The values of one attribute in the tags in which another attribute says what it is. */
function* tagValues(
  text: string,
  tag: string,
  key: string,
  wanted: string,
  value: string,
): Generator<string> {
  for (const span of spans(text, tag, '>')) {
    const attributes = attributesOf(span);
    if (attributes.get(key)?.toLowerCase() === wanted) yield attributes.get(value) ?? '';
  }
}

function* spans(text: string, opening: string, closing: string): Generator<string> {
  const folded = text.toLowerCase();
  for (let at = folded.indexOf(opening); at >= 0; at = folded.indexOf(opening, at + 1)) {
    const end = folded.indexOf(closing, at);
    if (end < 0) return;
    yield text.slice(at, Math.min(end, at + maxTag));
  }
}

function attributesOf(tag: string): Map<string, string> {
  const pairs = tag.matchAll(/([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return new Map([...pairs].map(([, name = '', ...values]) => [name.toLowerCase(), values.join('')]));
}

function firstAddress(candidates: Iterable<string>): string | null {
  for (const candidate of candidates) {
    const address = candidate.replaceAll('&amp;', '&').trim();
    if (URL.canParse(address) && isWeb(new URL(address))) return new URL(address).href;
  }
  return null;
}
