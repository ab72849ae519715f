import { type FileHandle, open } from 'node:fs/promises';
import { mediaHeaders } from './policies.ts';

/** Image types that the window shows. Whatever else lies under a hash (a page, a script) is never served. */
const shown = new Set([
  'image/avif',
  'image/bmp',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/svg+xml',
  'image/vnd.microsoft.icon',
  'image/webp',
  'image/x-icon',
]);

const chunkBytes = 256 * 1024;

/** Finds held bytes by their hash; null where they are not held. */
export type FindHeld = (hash: `sha256:${string}`) => Promise<{ path: string; mime: string } | null>;

/** Gives an image of the library by the hash of its bytes; 404 for everything else. */
export async function mediaResponse(hash: string, find: FindHeld): Promise<Response> {
  const held = await find(`sha256:${hash}`);
  if (held === null || !shown.has(held.mime)) return new Response(null, { status: 404 });
  try {
    const file = await open(held.path, 'r');
    const { size } = await file.stat();
    return new Response(streamOf(file), { headers: mediaHeaders(held.mime, size) });
  } catch {
    // Deleted by another hand between the look and the opening.
    return new Response(null, { status: 404 });
  }
}

/** A file as a stream that reads no faster than it is taken, and closes the file however it ends. */
function streamOf(file: FileHandle): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(chunkBytes), 0, chunkBytes);
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
      await file.close();
      controller.close();
    },
    cancel: () => file.close(),
  });
}
