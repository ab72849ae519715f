import { basename } from 'node:path';
import type { Capture } from '../../shared/capture.ts';
import { CoupureError } from '../../shared/errors.ts';
import { webAddress } from './address.ts';
import { binaryKind, foundMime, type PageMime } from './content-kind.ts';
import { readFileBytes, unpacked } from './read-file.ts';
import { statedAddress } from './stated-address.ts';

/** What is known about bytes that were not fetched. */
export interface GivenOptions {
  /** Where the page is from, if somebody says so; else the page itself is asked. */
  url: string | null;
  /** The program and version that saves, such as `Coupure/1.0.0`. */
  agent: string;
  now: () => Date;
}

const mimeByExtension: [extension: RegExp, mime: PageMime][] = [
  [/\.html?(?:\.gz)?$/i, 'text/html'],
  [/\.xhtml?(?:\.gz)?$/i, 'application/xhtml+xml'],
];

/**
 * A saved page or text from disk. gzip is undone, the charset left as it is.
 *
 * Throws `file-missing`, `file-unreadable`, `file-empty`, `file-binary`, `fetch-too-large` for more than a page may
 * hold, `address-invalid` and `address-refused` for a `url` that is no web address.
 */
export async function captureFile(path: string, options: GivenOptions): Promise<Capture> {
  const body = await readFileBytes(path);
  const mime = mimeByExtension.find(([extension]) => extension.test(path))?.[1] ?? null;
  return captureGiven(body, mime, 'file', basename(path), options);
}

/**
 * Bytes that were handed over without a name, such as standard input: HTML or plain text, whichever they are, in
 * gzip or not. Throws as {@link captureFile} does.
 */
export async function captureBytes(bytes: Uint8Array, options: GivenOptions): Promise<Capture> {
  const name = 'The input';
  return captureGiven(await unpacked(bytes, name), null, 'paste', name, options);
}

/** A capture of bytes at hand. `mime` is null where the content decides; `what` names them in messages. */
export function captureGiven(
  body: Uint8Array,
  mime: PageMime | null,
  method: Capture['method'],
  what: string,
  { url, agent, now }: GivenOptions,
): Capture {
  const readable = refuseUnreadable(body, what);
  const settled = mime ?? readable;
  const address = url === null ? pageAddress(body, settled) : webAddress(url).href;
  return {
    at: now().toISOString(),
    method,
    requestedUrl: address,
    finalUrl: address,
    redirects: [],
    status: null,
    headers: {},
    agent,
    body,
    mime: settled,
    contentType: null,
  };
}

function refuseUnreadable(body: Uint8Array, what: string): PageMime {
  if (body.every(isBlank)) throw new CoupureError('file-empty', `${what} is empty.`);
  const found = foundMime(body);
  if (found) return found;
  const kind = binaryKind(body) ?? 'neither a page nor text';
  throw new CoupureError('file-binary', `${what} is ${kind}.`);
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function pageAddress(body: Uint8Array, mime: PageMime): string | null {
  return mime === 'text/plain' ? null : statedAddress(body);
}
