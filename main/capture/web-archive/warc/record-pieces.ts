import { invalidArchive } from '../archive-error.ts';
import { bounds } from '../bounds.ts';
import { type ByteSource, piecesOf } from '../byte-source.ts';
import { endOfHeaders, type HeaderPairs, readHeaderLines } from '../header-lines.ts';
import { isGzip, memberPieces } from './gzip-member.ts';

/** A record as it is read: its headers, then its block. */
export interface OpenRecord {
  headers: HeaderPairs;
  blockBytes: number;
  /** The block, to be read once and to its end; gives where the next record begins. */
  block: AsyncGenerator<Uint8Array, number>;
}

/**
 * Opens the record at a place of a WARC (ISO 28500), compressed by itself or plain; null at the end. Throws
 * `archive-invalid` for what is none.
 */
export async function openRecord(source: ByteSource, at: number): Promise<OpenRecord | null> {
  const start = await source.read(at, 4);
  if (start.byteLength === 0) return null;
  const isPacked = isGzip(start);
  const pieces = isPacked ? memberPieces(source, at) : plainPieces(source, at);
  const head = await headOf(pieces, at);
  const version = /^WARC\/[0-9.]{1,5}\r?\n/.exec(head.text);
  if (!version) throw invalidArchive(`what lies at byte ${at} is no record`);
  const headers = readHeaderLines(head.text.slice(version[0].length));
  const blockBytes = lengthIn(headers, at);
  const plainEnd = at + head.length + blockBytes;
  return {
    headers,
    blockBytes,
    block: blockOf(pieces, head.rest, blockBytes, isPacked ? null : plainEnd, source),
  };
}

async function* plainPieces(source: ByteSource, at: number): AsyncGenerator<Uint8Array, number> {
  yield* piecesOf(source, at);
  return source.size;
}

/** The headers of a record as text, and what of its block came with them. */
async function headOf(pieces: AsyncGenerator<Uint8Array, number>, at: number) {
  let known = new Uint8Array(0);
  for (;;) {
    const end = endOfHeaders(known);
    if (end !== null) {
      return {
        text: Buffer.from(known.subarray(0, end)).toString('utf8'),
        length: end,
        rest: known.subarray(end),
      };
    }
    const next = await pieces.next();
    if (next.done || known.byteLength > bounds.headerBytes) {
      await pieces.return(0);
      throw invalidArchive(`the headers at byte ${at} have no end`);
    }
    known = Buffer.concat([known, next.value]);
  }
}

function lengthIn(headers: HeaderPairs, at: number): number {
  const stated = headers.find(([name]) => name === 'content-length')?.[1] ?? '';
  if (!/^\d{1,15}$/.test(stated))
    throw invalidArchive(`the record at byte ${at} does not say how long it is`);
  return Number(stated);
}

/**
 * What belongs to the block of `pieces`. A plain record ends where it says; a compressed one where its member ends,
 * and what follows the block in there can only be the blank lines behind it.
 */
async function* blockOf(
  pieces: AsyncGenerator<Uint8Array, number>,
  first: Uint8Array,
  blockBytes: number,
  plainEnd: number | null,
  source: ByteSource,
): AsyncGenerator<Uint8Array, number> {
  try {
    let left = blockBytes;
    let piece = first;
    for (;;) {
      if (left > 0 && piece.byteLength > 0) yield piece.subarray(0, left);
      const over = piece.subarray(Math.min(left, piece.byteLength));
      left -= Math.min(left, piece.byteLength);
      if (left === 0 && plainEnd !== null) return await afterBlankLines(source, plainEnd);
      refuseSecondRecord(over);
      const next = await pieces.next();
      if (next.done) {
        if (left > 0) throw invalidArchive('it was cut off');
        return next.value;
      }
      piece = next.value;
    }
  } finally {
    await pieces.return(0);
  }
}

function refuseSecondRecord(over: Uint8Array): void {
  if (Buffer.from(over.subarray(0, 32)).toString('latin1').trimStart().startsWith('WARC/')) {
    throw invalidArchive('it was compressed as a whole; its records have to be compressed one by one');
  }
}

async function afterBlankLines(source: ByteSource, at: number): Promise<number> {
  const following = await source.read(at, 8);
  const blank = following.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
  return at + (blank < 0 ? following.byteLength : blank);
}
