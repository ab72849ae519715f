import { stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { CoupureError } from '../../../shared/errors.ts';
import { systemCode } from '../folder/system-errors.ts';
import { readBackupPath } from './backup-names.ts';

const megabyte = 1024 * 1024;
/** What one file may unpack to: far more than any of ours, far less than what fills a disk. */
const largest = { info: 256 * megabyte, document: 256 * megabyte, bytes: 1024 * megabyte };
/** Deflate cannot shrink text of any kind we write by more; beyond it, one packed nothing many times over. */
const mostShrunk = 400;
const smallEnoughBytes = 4 * megabyte;

/** A file in a backup, checked before anything is unpacked. */
export interface BackedUpFile {
  path: string;
  size: number;
  entry: Entry;
}

/** A backup that was opened: what is in it, and the way to its bytes. */
export interface Backup {
  files: BackedUpFile[];
  /** The bytes of one file, checked against its sum. Throws `backup-invalid`. */
  read(file: BackedUpFile): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens a backup and looks at all that is in it before anything is written: only files that a library has, in the
 * places they have there, none twice, no links, nothing that unpacks beyond measure. Throws `file-missing`,
 * `file-unreadable` or `backup-invalid`.
 */
export async function openBackup(path: string): Promise<Backup> {
  const { size: archiveBytes } = await stat(path).catch((thrown) => {
    throw unopened(thrown, path);
  });
  const zip = await openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    strictFileNames: true,
    validateEntrySizes: true,
  }).catch((thrown) => {
    throw unopened(thrown, path);
  });
  try {
    const files = await listed(zip, archiveBytes);
    return { files, read: (file) => readChecked(zip, file), close: () => zip.close() };
  } catch (thrown) {
    zip.close();
    throw thrown instanceof CoupureError ? thrown : invalid(messageOf(thrown));
  }
}

async function listed(zip: ZipFile, archiveBytes: number): Promise<BackedUpFile[]> {
  const files = new Map<string, BackedUpFile>();
  let packedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    packedBytes += entry.compressedSize;
    // Entries that lie over one another are how a small archive unpacks to a vast one.
    if (packedBytes > archiveBytes) throw invalid('it says that it holds more than it is large');
    const file = checked(entry);
    if (files.has(file.path)) throw invalid(`${file.path} is in it twice`);
    files.set(file.path, file);
  }
  if (!files.has('library.json')) throw invalid('there is no library.json in it');
  return [...files.values()];
}

function checked(entry: Entry): BackedUpFile {
  const path = entry.fileName;
  const part = readBackupPath(path);
  if (part === null) throw invalid(`“${path}” belongs to no library`);
  if (!isPlainFile(entry)) throw invalid(`“${path}” is no plain file`);
  if (entry.isEncrypted()) throw invalid(`“${path}” is encrypted`);
  const { uncompressedSize: size, compressedSize } = entry;
  const isBomb = size > smallEnoughBytes && size > compressedSize * mostShrunk;
  if (size > largest[part] || isBomb) throw invalid(`“${path}” unpacks to ${size} bytes`);
  return { path, size, entry };
}

/** By the mode that systems of Unix note; others note none. */
function isPlainFile({ externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return kind === 0 || kind === 0o100000;
}

async function readChecked(zip: ZipFile, { path, entry }: BackedUpFile): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let sum = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      pieces.push(piece);
      sum = crc32(piece, sum);
    }
  } catch (thrown) {
    throw invalid(`${path} cannot be unpacked (${messageOf(thrown)})`);
  }
  if (sum !== entry.crc32) throw invalid(`${path} is damaged`);
  return Buffer.concat(pieces);
}

function unopened(thrown: unknown, path: string): CoupureError {
  const code = systemCode(thrown);
  if (code === 'ENOENT') return new CoupureError('file-missing', `There is no file ${path}.`);
  if (code !== null)
    return new CoupureError('file-unreadable', `${path} cannot be read: ${messageOf(thrown)}`);
  return invalid(messageOf(thrown));
}

function invalid(reason: string): CoupureError {
  return new CoupureError('backup-invalid', `This is no whole backup of a library: ${reason}.`);
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
