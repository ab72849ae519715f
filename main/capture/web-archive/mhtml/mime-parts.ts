import { headerValue } from '../../headers.ts';
import { invalidArchive } from '../archive-error.ts';
import { bounds } from '../bounds.ts';
import { endOfHeaders, type HeaderPairs, headerParameter, readHeaderLines } from '../header-lines.ts';

/** A part of a MIME message that holds something: its headers, and its bytes as they lie there. */
export interface MimePart {
  headers: HeaderPairs;
  body: Uint8Array;
}

/** A MIME message: its own headers, and its parts in their order, those of nested messages among them. */
export interface MimeMessage {
  headers: HeaderPairs;
  parts: MimePart[];
}

/**
 * Reads a MIME message (RFC 2046 5.1). Bytes are left where they are: nothing is copied. Throws `archive-invalid` for
 * what is no message of several parts, or one that is nested or divided beyond measure.
 */
export function readMimeMessage(bytes: Uint8Array): MimeMessage {
  const { headers, body } = readPart(bytes);
  const parts: MimePart[] = [];
  collect({ headers, body }, parts, 0);
  return { headers, parts };
}

function collect(part: MimePart, into: MimePart[], depth: number): void {
  const boundary = boundaryOf(part.headers);
  if (boundary === null) {
    if (into.length >= bounds.mimeParts) throw invalidArchive('it has too many parts');
    into.push(part);
    return;
  }
  if (depth >= bounds.mimeDepth) throw invalidArchive('its parts are nested too deeply');
  for (const bytes of between(part.body, boundary)) collect(readPart(bytes), into, depth + 1);
}

function boundaryOf(headers: HeaderPairs): string | null {
  const type = headerValue(headers, 'content-type') ?? '';
  return /^multipart\//i.test(type) ? headerParameter(type, 'boundary') : null;
}

function readPart(bytes: Uint8Array): MimePart {
  // A part without headers begins with its blank line.
  const blank = bytes[0] === 0x0a ? 1 : bytes[0] === 0x0d && bytes[1] === 0x0a ? 2 : 0;
  if (blank > 0) return { headers: [], body: bytes.subarray(blank) };
  const end = endOfHeaders(bytes.subarray(0, bounds.headerBytes));
  if (end === null) throw invalidArchive('the headers of a part have no end');
  const headers = readHeaderLines(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
  return { headers, body: bytes.subarray(end) };
}

/** What lies between the lines that hold the boundary. One that was cut off ends where the bytes end. */
function* between(bytes: Uint8Array, boundary: string): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from(`--${boundary}`, 'utf8');
  let start: number | null = null;
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + mark.length)) {
    const after = at + mark.length;
    if (!isLineStart(buffer, at) || !endsLine(buffer, after)) continue;
    if (start !== null) yield bytes.subarray(start, endBefore(buffer, at));
    if (buffer.toString('latin1', after, after + 2) === '--') return;
    const newline = buffer.indexOf(0x0a, after);
    if (newline < 0) return;
    start = newline + 1;
  }
  if (start !== null) yield bytes.subarray(start);
}

function isLineStart(buffer: Buffer, at: number): boolean {
  return at === 0 || buffer[at - 1] === 0x0a;
}

/** A longer word that begins with the boundary is none. */
function endsLine(buffer: Buffer, at: number): boolean {
  return /^(?:--|[ \t]{0,80}(?:\r?\n|$))/.test(buffer.toString('latin1', at, at + 84));
}

/** The line end before a boundary belongs to the boundary. */
function endBefore(buffer: Buffer, at: number): number {
  const lineEnd = buffer[at - 2] === 0x0d ? 2 : 1;
  return Math.max(0, at - lineEnd);
}
