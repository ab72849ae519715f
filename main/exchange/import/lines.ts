import { createReadStream } from 'node:fs';
import { CoupureError } from '../../../shared/errors.ts';

/** A line of a text file, counted from 1: its text without the line end, or what is wrong with it. */
export type Line = { number: number; text: string } | { number: number; error: CoupureError };

const newline = 0x0a;

/** No line of ours comes near; a file without line ends must not fill the memory. */
const maxLineBytes = 256 * 1024 * 1024;

/**
 * The lines of a UTF-8 file, one after the other, however large the file. A byte order mark and CR before LF are
 * dropped, blank lines left out. Throws `file-missing` or `file-unreadable`.
 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of rawLines(path)) {
    number += 1;
    const line = bytes === null ? tooLong(number) : decoded(number, bytes);
    if ('error' in line || line.text !== '') yield line;
  }
}

/** Lines as bytes; null for one that is too long. */
async function* rawLines(path: string): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Buffer | null => {
    const line = length > maxLineBytes ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > maxLineBytes) parts = [];
    else parts.push(part);
  };

  for await (const chunk of chunksOf(path)) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) yield chunk;
  } catch (thrown) {
    throw unreadable(thrown, path);
  }
}

function decoded(number: number, bytes: Buffer): Line {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { number, text: text.trim() };
  } catch {
    return { number, error: new CoupureError('import-invalid', `Line ${number} is not UTF-8 text.`) };
  }
}

function tooLong(number: number): Line {
  const limit = `${maxLineBytes / 1024 / 1024} MB`;
  return { number, error: new CoupureError('import-invalid', `Line ${number} is longer than ${limit}.`) };
}

function unreadable(thrown: unknown, path: string): CoupureError {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
  if (code === 'ENOENT')
    return new CoupureError('file-missing', `There is no file “${path}”.`, { cause: thrown });
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CoupureError('file-unreadable', `“${path}” cannot be read: ${message}.`, { cause: thrown });
}
