import { createInflateRaw, type InflateRaw } from 'node:zlib';
import { invalidArchive } from '../archive-error.ts';
import { type ByteSource, piecesOf } from '../byte-source.ts';

/** The fixed part of a member's header, and what follows its bytes (RFC 1952 2.3). */
const headerBytes = 10;
const trailerBytes = 8;
/** Names and comments in a header are short; what is longer is none. */
const mostHeader = 64 * 1024;

/** Whether a gzip member begins here. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/**
 * The bytes of one gzip member, piece by piece; gives where the next one begins. (Node's own reader of gzip goes on
 * into the next member without a word, so that nobody learns where a record lies.) Throws `archive-invalid` for a
 * member that is damaged or cut off.
 */
export async function* memberPieces(source: ByteSource, at: number): AsyncGenerator<Uint8Array, number> {
  const start = at + (await headerLength(source, at));
  const inflate = createInflateRaw();
  const feeding = feed(inflate, source, start);
  try {
    for await (const piece of inflate) yield piece;
  } catch (thrown) {
    throw invalidArchive(`its compression is damaged at byte ${at}`, thrown);
  } finally {
    inflate.destroy();
    await feeding;
  }
  return start + inflate.bytesWritten + trailerBytes;
}

async function feed(inflate: InflateRaw, source: ByteSource, start: number): Promise<void> {
  try {
    for await (const piece of piecesOf(source, start)) {
      if (inflate.destroyed || inflate.readableEnded) return;
      if (!inflate.write(piece)) await roomIn(inflate);
    }
    if (!inflate.destroyed) inflate.end();
  } catch (thrown) {
    inflate.destroy(thrown instanceof Error ? thrown : new Error(String(thrown)));
  }
}

/** A member that has ended asks for nothing more. */
function roomIn(inflate: InflateRaw): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      for (const event of ['drain', 'end', 'close', 'error']) inflate.off(event, over);
      resolve();
    };
    for (const event of ['drain', 'end', 'close', 'error']) inflate.on(event, over);
  });
}

async function headerLength(source: ByteSource, at: number): Promise<number> {
  const start = await source.read(at, mostHeader);
  if (!isGzip(start) || start.byteLength < headerBytes)
    throw invalidArchive(`there is no record at byte ${at}`);
  const flags = start[3] ?? 0;
  let length = headerBytes;
  if (flags & 4) length += 2 + (start[length] ?? 0) + 256 * (start[length + 1] ?? 0);
  if (flags & 8) length = afterZero(start, length);
  if (flags & 16) length = afterZero(start, length);
  if (flags & 2) length += 2;
  return length;
}

function afterZero(bytes: Uint8Array, from: number): number {
  const zero = bytes.indexOf(0, from);
  if (zero < 0) throw invalidArchive('a name in its compression has no end');
  return zero + 1;
}
