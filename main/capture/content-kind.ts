import { CoupureError } from '../../shared/errors.ts';
import { shortened } from './address.ts';
import { binaryKinds } from './binary-kinds.ts';

/** The types of page that are saved. */
export type PageMime = 'text/html' | 'application/xhtml+xml' | 'text/plain';

/** Declared types that say nothing, or that pages are sent as by mistake: the content decides. */
const undecided = new Set([
  'application/octet-stream',
  'application/unknown',
  'application/xml',
  'binary/octet-stream',
  'content/unknown',
  'text/xml',
  'unknown/unknown',
  '*/*',
]);

/** How much of the beginning is looked at, in bytes. */
const sniffedBytes = 4096;

/** Tags that a page begins with (https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type). */
const pageStart =
  /^(?:<!doctype html|<(?:html|head|body|title|meta|link|script|style|iframe|h[1-6]|div|font|table|a|br|p|b|article|section|main|header|figure|img|ul|ol|span|strong|em|i|blockquote)[\s/>])/i;

/** The type in a Content-Type header without its parameters, lower case; null where there is none. */
function declaredMime(contentType: string | null): string | null {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() || null;
}

/**
 * The type of a page, by what is declared and what is there. Throws `content-unsupported`, naming what it is
 * instead; `what` names the page in the message.
 */
export function pageMime(contentType: string | null, body: Uint8Array, what: string): PageMime {
  const binary = binaryKind(body);
  if (binary) throw unsupported(what, binary);
  refuseDeclaredType(contentType, what);
  const declared = declaredMime(contentType);
  if (isPageMime(declared)) return declared;
  const found = foundMime(body);
  if (!found) throw unsupported(what, declared?.endsWith('xml') ? 'XML, not a page' : 'binary data');
  return found;
}

/** Refuses what says itself that it is no page, before its bytes are fetched. Throws `content-unsupported`. */
export function refuseDeclaredType(contentType: string | null, what: string): void {
  const declared = declaredMime(contentType);
  if (declared === null || isPageMime(declared) || undecided.has(declared)) return;
  throw unsupported(what, `“${shortened(declared)}”`);
}

function isPageMime(mime: string | null): mime is PageMime {
  return mime === 'text/html' || mime === 'application/xhtml+xml' || mime === 'text/plain';
}

/** The type of a page by its content alone; null for what is binary, or XML that is no page. */
export function foundMime(body: Uint8Array): PageMime | null {
  const start = startOfText(body);
  if (start === null || binaryKind(body)) return null;
  const text = withoutComments(start);
  if (/^<\?xml/i.test(text)) return /<html[\s>]/i.test(text) ? 'application/xhtml+xml' : null;
  return pageStart.test(text) ? 'text/html' : 'text/plain';
}

/** What a format that is no page is called; null where the bytes are of none that we know. */
export function binaryKind(body: Uint8Array): string | null {
  const start = Buffer.from(body.subarray(0, 64)).toString('latin1');
  return binaryKinds.find(({ at, bytes }) => start.startsWith(bytes, at))?.name ?? null;
}

function unsupported(what: string, found: string): CoupureError {
  return new CoupureError('content-unsupported', `${what} is ${found}.`);
}

/** The beginning, as far as its letters matter here; null for binary data. */
function startOfText(body: Uint8Array): string | null {
  const start = Buffer.from(body.subarray(0, sniffedBytes));
  if (start[0] === 0xff && start[1] === 0xfe) return start.subarray(2).toString('utf16le');
  if (start[0] === 0xfe && start[1] === 0xff)
    return start
      .subarray(2, start.length & ~1)
      .swap16()
      .toString('utf16le');
  if (hasControlBytes(start)) return null;
  return start.toString('utf8').replace(/^\uFEFF/, '');
}

/** Bytes that no text holds (https://mimesniff.spec.whatwg.org/#binary-data-byte). */
function hasControlBytes(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte) => byte <= 8 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f),
  );
}

function withoutComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return '<html>';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
