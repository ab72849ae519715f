import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { CoupureError } from '../../../shared/errors.ts';
import { fromSystem, systemCode } from '../folder/system-errors.ts';

/** A zip file that is being written. */
export interface ZipWriter {
  /** Adds a file, once there is room for it: what is added is not kept in memory. */
  add(path: string, bytes: Uint8Array, file: { mtimeMs: number; compress: boolean }): Promise<void>;
}

/**
 * Writes a zip file (with zip64 where it grows that large): whole and on the disk when the promise is fulfilled,
 * not there at all when it is not. A file of that name is replaced in one step, and only by a whole one.
 */
export async function writeZip(out: string, fill: (zip: ZipWriter) => Promise<void>): Promise<number> {
  const temporary = `${out}.part-${randomBytes(4).toString('hex')}`;
  try {
    await writeParts(temporary, fill);
    const size = await bringToDisk(temporary);
    await rename(temporary, out);
    await syncNames(dirname(out));
    return size;
  } catch (thrown) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw isOurs(thrown) ? thrown : inWords(thrown, out);
  }
}

async function writeParts(path: string, fill: (zip: ZipWriter) => Promise<void>): Promise<void> {
  const zip = new ZipFile();
  const failure = new AbortController();
  const file = createWriteStream(path, { flags: 'wx' });
  const written = pipeline(zip.outputStream, file);
  written.catch((thrown) => failure.abort(thrown));
  await once(file, 'open', { signal: failure.signal }).catch(() => written);

  async function add(
    name: string,
    bytes: Uint8Array,
    { mtimeMs, compress }: { mtimeMs: number; compress: boolean },
  ) {
    const source = Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)], {
      objectMode: false,
    });
    const taken = once(source, 'end', { signal: failure.signal });
    const options = { size: bytes.byteLength, mtime: new Date(mtimeMs), compress, mode: 0o100644 };
    zip.addReadStream(source, name, options);
    await taken;
  }

  try {
    await fill({ add });
    zip.end();
    await written;
  } catch (thrown) {
    const cause: unknown = failure.signal.aborted ? failure.signal.reason : thrown;
    file.destroy();
    await written.catch(() => undefined);
    throw cause;
  }
}

async function bringToDisk(path: string): Promise<number> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** Systems that cannot sync a folder have to do without. */
async function syncNames(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle
    ?.sync()
    .catch(() => undefined)
    .finally(() => handle.close());
}

function isOurs(thrown: unknown): boolean {
  return thrown instanceof CoupureError;
}

function inWords(thrown: unknown, out: string): unknown {
  const code = systemCode(thrown);
  if (code === 'ENOENT')
    return new CoupureError('file-missing', `There is no folder ${dirname(out)} to write the backup to.`);
  return code === null ? thrown : fromSystem(thrown, out, 'write');
}
