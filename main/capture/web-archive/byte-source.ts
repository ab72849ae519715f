import { type FileHandle, open, stat } from 'node:fs/promises';

/** Bytes that can be read from anywhere. */
export interface ByteSource {
  size: number;
  /** As many bytes as there are from `at` on, `length` at most. */
  read(at: number, length: number): Promise<Uint8Array>;
}

/** A file as a source, and the way to close it. */
export type FileSource = ByteSource & { close(): Promise<void> };

/** Opens a file; null for what cannot be read from anywhere, such as a pipe. Throws what the system throws. */
export async function openFileSource(path: string): Promise<FileSource | null> {
  if (!(await stat(path)).isFile()) return null;
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return { size, read: (at, length) => readAt(file, at, length), close: () => file.close() };
  } catch (thrown) {
    await file.close();
    throw thrown;
  }
}

/** A part of a source. */
export function partOf(source: ByteSource, start: number, size: number): ByteSource {
  return {
    size,
    read: (at, length) => source.read(start + at, Math.max(0, Math.min(length, size - at))),
  };
}

/** Bytes in memory as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.byteLength, read: async (at, length) => bytes.subarray(at, at + length) };
}

/** A source from one place to another, piece by piece. */
export async function* piecesOf(
  source: ByteSource,
  from: number,
  to = source.size,
): AsyncGenerator<Uint8Array> {
  const pieceBytes = 64 * 1024;
  for (let at = from; at < to; ) {
    const piece = await source.read(at, Math.min(pieceBytes, to - at));
    if (piece.byteLength === 0) return;
    yield piece;
    at += piece.byteLength;
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}
