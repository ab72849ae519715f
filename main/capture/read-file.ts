import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { CoupureError } from '../../shared/errors.ts';
import { collectBytes } from './collect.ts';
import { maxPageBytes } from './limits.ts';

/**
 * The bytes of a page or text on disk, gzip undone where they are gzip (whatever the name says). Reading stops at
 * the size limit, counted after decompression, so that bombs and endless devices end there too.
 *
 * Throws `file-missing`, `file-unreadable` (a folder, no permission, a damaged gzip), `fetch-too-large`.
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const bytes = await collectBytes(createReadStream(path), maxPageBytes, () => tooLarge(name));
    return await unpacked(bytes, name);
  } catch (thrown) {
    throw thrown instanceof CoupureError ? thrown : fileError(thrown, path);
  }
}

/**
 * Bytes with their gzip compression undone, if they have one. Throws `fetch-too-large`, counted after decompression,
 * and `file-unreadable` for a damaged gzip.
 */
export async function unpacked(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (bytes.length > maxPageBytes) throw tooLarge(name);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return bytes;
  const gunzip = createGunzip();
  gunzip.end(bytes);
  try {
    return await collectBytes(gunzip, maxPageBytes, () => tooLarge(name));
  } catch (thrown) {
    if (thrown instanceof CoupureError) throw thrown;
    throw new CoupureError('file-unreadable', `${name} is damaged: its gzip compression cannot be undone.`, {
      hint: 'Get the file once more; it may have been cut off.',
      cause: thrown,
    });
  }
}

function tooLarge(name: string): CoupureError {
  return new CoupureError('fetch-too-large', `${name} is larger than ${maxPageBytes / 1024 / 1024} MB.`);
}

/** What became of reading a file, in our words. */
export function fileError(thrown: unknown, path: string): CoupureError {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CoupureError('file-missing', `There is no file “${path}”.`, { cause: thrown });
  }
  if (code === 'EISDIR') {
    return new CoupureError('file-unreadable', `“${path}” is a folder.`, {
      hint: 'Name a file in it.',
      cause: thrown,
    });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new CoupureError('file-unreadable', `“${path}” may not be read.`, { cause: thrown });
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CoupureError('file-unreadable', `“${path}” cannot be read: ${message}.`, { cause: thrown });
}
