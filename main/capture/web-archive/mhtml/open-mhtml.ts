import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { isWeb } from '../../address.ts';
import { captureGiven } from '../../capture-file.ts';
import { collectBytes } from '../../collect.ts';
import { pageMime } from '../../content-kind.ts';
import { headerValue } from '../../headers.ts';
import { invalidArchive } from '../archive-error.ts';
import { bounds } from '../bounds.ts';
import { type ByteSource, piecesOf } from '../byte-source.ts';
import { headerParameter } from '../header-lines.ts';
import type { ArchivedPage, WebArchive } from '../web-archive.ts';
import { type MimeMessage, type MimePart, readMimeMessage } from './mime-parts.ts';
import { decodedPart } from './transfer-coding.ts';

const mime = 'multipart/related';

/**
 * A page that a browser saved with its images into one MIME message (RFC 2557). Throws `archive-invalid` for what is
 * no such message, or holds no page.
 */
export async function openMhtml(path: string, source: ByteSource): Promise<WebArchive> {
  const tooLarge = () => invalidArchive(`it is larger than ${bounds.mhtmlBytes / 1024 / 1024} MB`);
  const bytes = await collectBytes(piecesOf(source, 0), bounds.mhtmlBytes, tooLarge);
  const message = readMimeMessage(bytes);
  const page = pageIn(message);
  if (!page) throw invalidArchive('there is no page in it');
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return {
    pages: [archivedPage(path, bytes, message, page)],
    file: { hash, bytes: bytes.byteLength, mime },
    close: async () => undefined,
  };
}

/** The part that the message says it begins with, else the first page in it. */
function pageIn({ headers, parts }: MimeMessage): MimePart | undefined {
  const start = headerParameter(headerValue(headers, 'content-type') ?? '', 'start');
  const named = parts.find((part) => start !== null && headerValue(part.headers, 'content-id') === start);
  return named && isPage(named) ? named : parts.find(isPage);
}

function isPage({ headers }: MimePart): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headerValue(headers, 'content-type') ?? '');
}

function archivedPage(path: string, whole: Uint8Array, message: MimeMessage, page: MimePart): ArchivedPage {
  const stated =
    headerValue(page.headers, 'content-location') ??
    headerValue(message.headers, 'snapshot-content-location');
  const url = webAddressIn(stated);
  const held = partsByAddress(message.parts, stated);
  return {
    url,
    async capture({ agent, now }) {
      const body = bytesOf(page);
      const at = earlier(savedAt(message), now());
      const contentType = headerValue(page.headers, 'content-type');
      const given = captureGiven(
        body,
        pageMime(contentType, body, basename(path)),
        'import',
        basename(path),
        {
          url,
          agent,
          now: () => at,
        },
      );
      return { capture: { ...given, contentType }, evidence: [{ role: 'archive', bytes: whole, mime }] };
    },
    async bytesAt(address, maxBytes) {
      const part = held.get(address);
      const bytes = part && bytesOf(part);
      return bytes && bytes.byteLength <= maxBytes ? bytes : null;
    },
  };
}

/** Parts by every address that a page may call them by: relative ones count from the page's own. */
function partsByAddress(parts: MimePart[], base: string | null): Map<string, MimePart> {
  const held = new Map<string, MimePart>();
  const note = (address: string, part: MimePart) => {
    if (!held.has(address)) held.set(address, part);
  };
  for (const part of parts) {
    const location = headerValue(part.headers, 'content-location');
    const id = headerValue(part.headers, 'content-id');
    if (location !== null && URL.canParse(location, base ?? undefined)) {
      note(new URL(location, base ?? undefined).href, part);
    }
    if (id !== null) note(`cid:${id.replace(/^<|>$/g, '')}`, part);
  }
  return held;
}

function bytesOf({ headers, body }: MimePart): Uint8Array {
  return decodedPart(body, headerValue(headers, 'content-transfer-encoding'));
}

/** A date that is still to come would stand above every later capture for good. */
function earlier(stated: Date | null, now: Date): Date {
  return stated !== null && stated < now ? stated : now;
}

/** When the browser says that it saved the page. */
function savedAt({ headers }: MimeMessage): Date | null {
  const date = new Date(headerValue(headers, 'date') ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}

function webAddressIn(stated: string | null): string | null {
  if (stated === null || !URL.canParse(stated)) return null;
  const url = new URL(stated);
  return isWeb(url) ? url.href : null;
}
