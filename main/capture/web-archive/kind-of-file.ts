import { promisify } from 'node:util';
import { constants, gunzip } from 'node:zlib';
import { headerValue } from '../headers.ts';
import type { ByteSource } from './byte-source.ts';
import { readHeaderLines } from './header-lines.ts';
import { isGzip } from './warc/gzip-member.ts';

/** The kinds of web archive that are read. */
export type WebArchiveKind = 'mhtml' | 'warc' | 'wacz';

const unpack = promisify(gunzip);
const lookedAt = 16 * 1024;

/** Which web archive a file is, by what is in it, else by its name; null where it is none. */
export async function kindOfFile(path: string, source: ByteSource): Promise<WebArchiveKind | null> {
  const start = await source.read(0, lookedAt);
  const text = Buffer.from(start).toString('latin1');
  if (text.startsWith('WARC/')) return 'warc';
  if (/\.wacz$/i.test(path)) return 'wacz';
  if (/\.warc(?:\.gz)?$/i.test(path)) return 'warc';
  if (isGzip(start)) return (await packedStart(start)).startsWith('WARC/') ? 'warc' : null;
  return isMhtml(text, path) ? 'mhtml' : null;
}

/** Some programs leave out the version; then the file's name has to speak for it too. */
function isMhtml(text: string, path: string): boolean {
  const headers = readHeaderLines(text.split(/\r?\n\r?\n/, 1)[0] ?? '');
  const type = headerValue(headers, 'content-type') ?? '';
  const isNamed = /\.mht(?:ml)?$/i.test(path) || headerValue(headers, 'mime-version') !== null;
  return isNamed && /^multipart\/(?:related|alternative|mixed)\b/i.test(type);
}

/** The beginning of what was compressed: as far as the bytes that were looked at go. */
async function packedStart(packed: Uint8Array): Promise<string> {
  try {
    const bytes = await unpack(packed, { finishFlush: constants.Z_SYNC_FLUSH });
    return bytes.toString('latin1', 0, 16);
  } catch {
    return '';
  }
}
