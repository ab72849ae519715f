import { type Adapter, Low } from 'lowdb';
import { CoupureError } from '../../../shared/errors.ts';
import type { DurableWrites } from '../folder/durable-writes.ts';
import type { FileStamp, Folder } from '../folder/folder.ts';
import { type DocumentFormat, decodeDocument, encodeDocument } from './document-format.ts';

/** What a document file needs around it. */
export interface DocumentPlace {
  folder: Folder;
  writes: DurableWrites;
}

/**
 * lowdb's two methods over a durable file: absent gives null, unreadable or invalid throws with the path and leaves
 * the file untouched, a write is on the disk when it is done.
 */
class DurableJsonFile<Value> implements Adapter<Value | null> {
  readonly #place: DocumentPlace;
  readonly #path: string;
  readonly #format: DocumentFormat<Value>;
  readonly #isAllowed: () => void;
  /** The stamp of the version last read or written; null while there is none. */
  stamp: FileStamp | null = null;

  /** `isAllowed` is asked before a write takes its place: it throws where the lock was lost. */
  constructor(
    place: DocumentPlace,
    path: string,
    format: DocumentFormat<Value>,
    isAllowed: () => void = () => undefined,
  ) {
    this.#place = place;
    this.#path = path;
    this.#format = format;
    this.#isAllowed = isAllowed;
  }

  async read(): Promise<Value | null> {
    const file = await this.#place.folder.read(this.#path);
    this.stamp = file?.stamp ?? null;
    return file ? decodeDocument(this.#format, file.bytes, this.#path) : null;
  }

  async write(value: Value | null): Promise<void> {
    if (value === null) return;
    const bytes = encodeDocument(this.#format, value, this.#path);
    this.stamp = await this.#place.writes.write(this.#path, bytes, this.#isAllowed);
  }
}

/** Reads a document and the stamp it has; null for what is absent. Throws as {@link DurableJsonFile} does. */
export async function readDocument<Value>(
  place: DocumentPlace,
  path: string,
  format: DocumentFormat<Value>,
): Promise<{ value: Value; stamp: FileStamp } | null> {
  const file = new DurableJsonFile(place, path, format);
  const document = new Low<Value | null>(file, null);
  await document.read();
  return document.data !== null && file.stamp ? { value: document.data, stamp: file.stamp } : null;
}

/** Writes a document, replacing what was there, and gives its stamp. */
export async function writeDocument<Value>(
  place: DocumentPlace,
  path: string,
  format: DocumentFormat<Value>,
  value: Value,
  isAllowed: () => void,
): Promise<FileStamp> {
  const file = new DurableJsonFile(place, path, format, isAllowed);
  const document = new Low<Value | null>(file, null);
  document.data = value;
  await document.write();
  if (file.stamp) return file.stamp;
  throw new CoupureError('internal', `${path} was not written.`);
}
