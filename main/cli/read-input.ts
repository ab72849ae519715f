import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { CoupureError } from '../../shared/errors.ts';

/** What one page may hold (as for files and addresses), so that an endless pipe ends. */
const maxBytes = 30 * 1024 * 1024;

/** Everything that comes in on a stream. Throws `fetch-too-large`. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > maxBytes) throw new CoupureError('fetch-too-large', 'The input is larger than 30 MB.');
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The lines of a stream as they come, without their ends; blank ones are left out. */
export async function* linesOf(stream: Readable): AsyncGenerator<{ number: number; text: string }> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() !== '') yield { number, text };
  }
}

/** The lines of a text file. Throws `file-missing` or `file-unreadable`. */
export async function readLines(path: string): Promise<string[]> {
  try {
    const text = await readFile(path, 'utf8');
    return text.replace(/^\uFEFF/, '').split(/\r?\n/);
  } catch (thrown) {
    const missing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    const message = missing ? `There is no file “${path}”.` : `“${path}” cannot be read.`;
    throw new CoupureError(missing ? 'file-missing' : 'file-unreadable', message, { cause: thrown });
  }
}
