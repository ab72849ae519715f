import { ulid } from 'ulid';
import { CoupureError } from '../../shared/errors.ts';
import { type LibraryInfo, libraryFormat } from '../../shared/library-info.ts';
import { type Context, infoPath } from './context.ts';
import { copyAside } from './documents/copy-aside.ts';
import { type DocumentFormat, decodeDocument } from './documents/document-format.ts';
import { writeDocument } from './documents/durable-json-file.ts';
import { libraryInfoFormat } from './documents/formats.ts';
import { DurableWrites } from './folder/durable-writes.ts';
import type { Folder } from './folder/folder.ts';
import { systemNames } from './folder/foreign-names.ts';
import { isLeftover, scratchFolder, temporaryPath } from './folder/scratch.ts';
import { InfoDocument } from './info.ts';
import type { Library, OpenOptions } from './library.ts';
import { libraryOver } from './library-over-folder.ts';
import { Queues } from './locking/queues.ts';
import { WriteLock } from './locking/write-lock.ts';

const ourFolders: ReadonlySet<string> = new Set(['articles', 'media', 'originals', 'trash', 'rules']);

/**
 * Opens a library, or makes one where `create` says so and the folder is absent or empty. Leftovers of killed
 * processes are swept. Throws, with the folder untouched: `library-missing`, `library-not-a-library` (other files are
 * in it), `library-newer`, `library-damaged`, `library-read-only`.
 */
export function openLibrary(folder: Folder, options: OpenOptions): Promise<Library> {
  return openWithFormat(folder, options, libraryInfoFormat);
}

/**
 * What a folder is for a library, without a write: one is in it, or a new one can be made. Throws what opening would:
 * `library-not-a-library`, `library-newer`, `library-damaged`.
 */
export async function lookAtFolder(folder: Folder): Promise<'library' | 'new'> {
  const file = await infoFileIn(folder);
  if (file) decodeDocument(libraryInfoFormat, file.bytes, nameIn(folder));
  return file ? 'library' : 'new';
}

/** Opening with a given format of `library.json`: how a later version, with its migrations, will open this one. */
export async function openWithFormat(
  folder: Folder,
  options: OpenOptions,
  format: DocumentFormat<LibraryInfo>,
): Promise<Library> {
  const context: Context = {
    folder,
    writes: new DurableWrites(folder),
    lock: new WriteLock(folder),
    queues: new Queues(),
    device: options.device,
    now: options.now ?? (() => new Date()),
  };
  const current = await readCurrent(context, format, options.create);
  await assertWritable(folder);
  const info =
    current ?? (await context.lock.run((assertHeld) => makeOrMigrate(context, format, assertHeld)));
  await sweepLeftovers(folder);
  return libraryOver(context, new InfoDocument(context, info));
}

/**
 * Looks before anything is written: at the folder, what is in it, and its `library.json`. Null where that is to be
 * made, or brought to the newest format.
 */
async function readCurrent(
  { folder }: Context,
  format: DocumentFormat<LibraryInfo>,
  create: boolean,
): Promise<LibraryInfo | null> {
  const file = await infoFileIn(folder);
  if (file) {
    const info = decodeDocument(format, file.bytes, nameIn(folder));
    return statedVersion(format, file.bytes) === format.newestVersion ? info : null;
  }
  if (!create) throw new CoupureError('library-missing', `There is no library at ${placeOf(folder)}.`);
  await folder.makeRoot();
  return null;
}

/** Its `library.json`; null where the folder is absent or empty. Throws where it is neither that nor a library. */
async function infoFileIn(folder: Folder): Promise<{ bytes: Uint8Array } | null> {
  const root = await folder.status('');
  const where = placeOf(folder);
  if (root && root.kind !== 'folder') throw new CoupureError('library-not-a-library', `${where} is a file.`);
  const file = root && (await folder.read(infoPath));
  if (root && !file) await assertEmpty(folder, where);
  return file;
}

function placeOf(folder: Folder): string {
  return folder.path ?? 'the folder';
}

async function assertEmpty(folder: Folder, where: string): Promise<void> {
  const entries = await folder.list('');
  // Another process made the library between our two looks: it is read under the lock.
  if (entries.some(({ name }) => name === infoPath)) return;
  const others = entries
    .map(({ name }) => name)
    .filter((name) => name !== scratchFolder && !systemNames.has(name));
  if (others.length === 0) return;
  if (others.every((name) => ourFolders.has(name))) {
    throw new CoupureError(
      'library-damaged',
      `${nameIn(folder)} is missing, though ${others.join(', ')} are there.`,
    );
  }
  throw new CoupureError('library-not-a-library', `${where} holds other files and no ${infoPath}.`);
}

/** Tries it: permissions, mounts and shares are too many to ask. A full disk can be read, and is no reason to refuse. */
async function assertWritable(folder: Folder): Promise<void> {
  const trial = temporaryPath();
  try {
    await folder.makeFolder(scratchFolder);
    await folder.writeNew(trial, new Uint8Array());
    await folder.remove(trial);
  } catch (thrown) {
    if (!(thrown instanceof CoupureError) || thrown.code !== 'disk-full') throw thrown;
  }
}

/** Under the lock: two processes may make one library, or bring it to a newer format, at the same moment. */
async function makeOrMigrate(
  context: Context,
  format: DocumentFormat<LibraryInfo>,
  assertHeld: () => void,
): Promise<LibraryInfo> {
  const file = await context.folder.read(infoPath);
  if (!file) {
    const made = newInfo(context);
    await writeDocument(context, infoPath, format, made, assertHeld);
    return made;
  }
  const info = decodeDocument(format, file.bytes, nameIn(context.folder));
  if (statedVersion(format, file.bytes) !== format.newestVersion) {
    await copyAside(context, format.newestVersion);
    await writeDocument(context, infoPath, format, info, assertHeld);
  }
  return info;
}

/** The version of a document that was decoded already, before its migrations. */
function statedVersion(format: DocumentFormat<LibraryInfo>, bytes: Uint8Array): number | null {
  return format.versionOf(JSON.parse(new TextDecoder().decode(bytes)));
}

function newInfo({ now }: Context): LibraryInfo {
  return {
    format: libraryFormat,
    id: ulid(now().getTime()),
    createdAt: now().toISOString(),
    tags: {},
    collections: {},
    savedSearches: [],
  };
}

async function sweepLeftovers(folder: Folder): Promise<void> {
  for (const { name, kind, mtimeMs } of await folder.listWithStatus(scratchFolder)) {
    if (kind === 'file' && isLeftover(name, Date.now() - mtimeMs))
      await folder.remove(`${scratchFolder}/${name}`);
  }
}

function nameIn(folder: Folder): string {
  return folder.path === null ? infoPath : `${folder.path}/${infoPath}`;
}
