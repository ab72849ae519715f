import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { CoupureError } from '../../../shared/errors.ts';
import type { FileReference } from '../../../shared/photo.ts';
import type { Hash } from '../../../shared/values.ts';
import { assertPresent, type Context } from '../context.ts';
import { nullIfUnreadable } from '../documents/document-format.ts';
import type { Folder } from '../folder/folder.ts';
import type { HeldFile } from '../library.ts';
import type { StoredForm } from './extensions.ts';
import { hashOf } from './hash-of.ts';
import { formOf, formsOf, type HeldKind, heldKinds, heldPath } from './held-path.ts';

const pack = promisify(gzip);
const maxHeldBytes = 1024 * 1024 * 1024;

/** Keeps bytes under their hash, and gives the reference. What is there already is not written again. */
export async function putBytes(
  context: Context,
  kind: HeldKind,
  bytes: Uint8Array,
  mime: string,
): Promise<FileReference> {
  await assertPresent(context);
  const hash = hashOf(bytes);
  const form = formOf(kind, mime);
  const path = heldPath(kind, hash, form);
  await context.queues.run(path, async () => putFile(context, path, await storedBytes(bytes, form)));
  return { hash, bytes: bytes.byteLength, mime, held: true };
}

/** Where held bytes lie; null if they are not held. */
export async function findHeld(
  folder: Folder,
  hash: Hash,
): Promise<(HeldFile & { kind: HeldKind; form: StoredForm }) | null> {
  for (const kind of heldKinds) {
    for (const form of formsOf[kind]) {
      const path = heldPath(kind, hash, form);
      const status = await folder.status(path);
      if (status?.kind === 'file') {
        const absolutePath = folder.path === null ? null : join(folder.path, path);
        return { path, absolutePath, mime: form.mime, storedBytes: status.size, kind, form };
      }
    }
  }
  return null;
}

/** The bytes of a held file as they were put, piece by piece. Throws `document-damaged` for a broken packing. */
export async function* streamFile(
  folder: Folder,
  path: string,
  form: StoredForm,
): AsyncGenerator<Uint8Array> {
  if (!form.gzip) {
    yield* folder.stream(path);
    return;
  }
  const packedBytes = Readable.from(folder.stream(path));
  const unpacked = createGunzip();
  packedBytes.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const piece of packedBytes.pipe(unpacked)) yield piece;
  } catch (thrown) {
    throw thrown instanceof CoupureError ? thrown : damaged(path, 'it cannot be unpacked');
  } finally {
    packedBytes.destroy();
    unpacked.destroy();
  }
}

/** Whether the bytes of a held file are those that its name says. Throws what reading it throws. */
export async function isWhole(
  folder: Folder,
  path: string,
  { hash, form }: { hash: Hash; form: StoredForm },
): Promise<boolean> {
  const digest = createHash('sha256');
  for await (const piece of streamFile(folder, path, form)) digest.update(piece);
  return `sha256:${digest.digest('hex')}` === hash;
}

/** The bytes of a held file, checked against their hash; null if not held. Throws `document-damaged`. */
export async function readHeld(folder: Folder, hash: Hash): Promise<Uint8Array | null> {
  const held = await findHeld(folder, hash);
  if (!held) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of streamFile(folder, held.path, held.form)) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length > maxHeldBytes) throw damaged(held.path, 'it unpacks to more than 1 GB');
  }
  const bytes = Buffer.concat(pieces);
  if (hashOf(bytes) !== hash) throw damaged(held.path, 'its bytes are not those that were kept');
  return bytes;
}

/** The bytes as they were put, piece by piece, unchecked; nothing if not held. */
export async function* streamHeld(folder: Folder, hash: Hash): AsyncGenerator<Uint8Array> {
  const held = await findHeld(folder, hash);
  if (held) yield* streamFile(folder, held.path, held.form);
}

async function putFile(context: Context, path: string, bytes: Uint8Array): Promise<void> {
  // Another process may have put it a moment ago, its name not yet on the disk.
  if (await holdsAlready(context.folder, path, bytes)) await context.writes.settle(path);
  else await context.writes.write(path, bytes);
}

/** Byte for byte: what was damaged meanwhile is mended by the next who puts it. */
async function holdsAlready(folder: Folder, path: string, bytes: Uint8Array): Promise<boolean> {
  const known = await folder.status(path);
  if (known?.kind !== 'file' || known.size !== bytes.byteLength) return false;
  const file = await folder.read(path).catch(nullIfUnreadable);
  return file !== null && Buffer.compare(file.bytes, bytes) === 0;
}

/** Bytes as they lie on the disk. */
export async function storedBytes(bytes: Uint8Array, { gzip: isPacked }: StoredForm): Promise<Uint8Array> {
  return isPacked ? packed(bytes) : bytes;
}

/** Gzip (RFC 1952) that is the same wherever it is made: no time, and no system in its header. */
async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await pack(bytes);
  const unknownSystem = 255;
  result[9] = unknownSystem;
  return result;
}

function damaged(path: string, reason: string): CoupureError {
  return new CoupureError('document-damaged', `${path} is damaged: ${reason}.`);
}
