import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { collectBytes } from '../../collect.ts';
import { invalidArchive } from '../archive-error.ts';
import { bounds } from '../bounds.ts';
import { type ByteSource, bytesSource, partOf } from '../byte-source.ts';

/** A WACZ: what is in its ZIP that we read. */
export interface ZipEntries {
  /** Names as they stand in the ZIP. Nothing is ever written to a path of that name. */
  names: string[];
  /** A text, whole. Throws `archive-invalid` for one that is too large. */
  text(name: string): Promise<string>;
  /** An entry as a source to be read from anywhere. */
  source(name: string): Promise<ByteSource>;
  close(): void;
}

/** Opens the ZIP of a WACZ. Throws `archive-invalid`. */
export async function openZip(path: string, file: ByteSource): Promise<ZipEntries> {
  const zip = await openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  }).catch((thrown) => {
    throw invalidArchive('its ZIP is damaged', thrown);
  });
  try {
    const entries = await listed(zip, file.size);
    return {
      names: [...entries.keys()],
      text: async (name) =>
        Buffer.from(await unpacked(zip, named(entries, name), bounds.pageListBytes)).toString('utf8'),
      source: (name) => sourceOf(zip, named(entries, name), file),
      close: () => zip.close(),
    };
  } catch (thrown) {
    zip.close();
    throw thrown;
  }
}

async function listed(zip: ZipFile, fileBytes: number): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let packedBytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      packedBytes += entry.compressedSize;
      if (entries.size >= bounds.mimeParts) throw invalidArchive('it has too many files');
      // Entries that lie over one another are how a small archive unpacks to a vast one.
      if (packedBytes > fileBytes) throw invalidArchive('it says that it holds more than it is large');
      entries.set(entry.fileName, entry);
    }
  } catch (thrown) {
    throw invalidArchive(thrown instanceof Error ? thrown.message : String(thrown), thrown);
  }
  return entries;
}

function named(entries: Map<string, Entry>, name: string): Entry {
  const entry = entries.get(name);
  if (!entry || entry.isEncrypted()) throw invalidArchive(`${name} in it cannot be read`);
  return entry;
}

/** A WARC lies in a WACZ as it is, so that its records can be read one by one; one that was packed again is unpacked. */
async function sourceOf(zip: ZipFile, entry: Entry, file: ByteSource): Promise<ByteSource> {
  if (entry.compressionMethod !== 0) return bytesSource(await unpacked(zip, entry, bounds.packedTwiceBytes));
  const fixedHeader = 30;
  const header = Buffer.from(await file.read(entry.relativeOffsetOfLocalHeader, fixedHeader));
  if (header.byteLength < fixedHeader || header.readUInt32LE(0) !== 0x04034b50) {
    throw invalidArchive(`${entry.fileName} is not where its ZIP says`);
  }
  const start =
    entry.relativeOffsetOfLocalHeader + fixedHeader + header.readUInt16LE(26) + header.readUInt16LE(28);
  return partOf(file, start, entry.compressedSize);
}

async function unpacked(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () =>
    invalidArchive(`${entry.fileName} in it is larger than ${maxBytes / 1024 / 1024} MB`);
  if (entry.uncompressedSize > maxBytes) throw tooLarge();
  return collectBytes(await zip.openReadStreamPromise(entry), maxBytes, tooLarge);
}
