import { open, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CoupureError } from '../../../shared/errors.ts';
import type { ArticleId, Hash } from '../../../shared/values.ts';
import { inParallel } from '../articles/in-parallel.ts';
import { documentPath, isShelfFolder, readDocumentName, shelves } from '../articles/layout.ts';
import { assertPresent, type Context, changing, infoPath } from '../context.ts';
import type { Folder } from '../folder/folder.ts';
import type { BackupOptions, BackupOutcome } from '../library.ts';
import { findHeld } from '../media/held-bytes.ts';
import { heldKinds, readHeldPath } from '../media/held-path.ts';
import { hashesInText } from '../trash/references.ts';
import { readBackupPath } from './backup-names.ts';
import { filesIn } from './files-in.ts';
import { writeZip, type ZipWriter } from './zip-writer.ts';

/**
 * See `Library.backupTo`. Bytes first, for they never change; then the documents, each article's together and under
 * the lock; then the bytes that came meanwhile; `library.json` last, so that it knows every tag. What is begun after
 * the backup may be in it or not; nothing in it is torn.
 */
export async function writeBackup(
  context: Context,
  out: string,
  { onProgress = () => undefined, signal }: BackupOptions,
): Promise<BackupOutcome> {
  await assertPresent(context);
  const file = resolve(out);
  await assertOutside(context.folder, file);
  await assertReplaceable(file);
  const bytesFiles = (await Promise.all(heldKinds.map((kind) => filesIn(context.folder, kind)))).flat();
  const ids = await idsOnShelves(context.folder);
  const total = bytesFiles.length + ids.length;
  const packing: Packing = { context, written: new Set(), hashes: new Set(), outcome: emptyOutcome(file) };
  let done = 0;
  const step = () => {
    if (signal?.aborted) throw new CoupureError('cancelled', 'The backup was cancelled.');
    done += 1;
    onProgress({ done, total });
  };

  packing.outcome.bytes = await writeZip(file, async (zip) => {
    for (const path of bytesFiles) {
      await addFile(packing, zip, path);
      step();
    }
    for await (const documents of inParallel(ids, (id) => documentsOf(context, id))) {
      await addDocuments(packing, zip, documents);
      step();
    }
    await addLateBytes(packing, zip);
    for (const path of await otherFiles(context.folder)) await addFile(packing, zip, path);
    await addFile(packing, zip, infoPath);
  });
  return packing.outcome;
}

interface Packing {
  context: Context;
  /** Paths that are in the archive. */
  written: Set<string>;
  /** The hashes that its documents name. */
  hashes: Set<Hash>;
  outcome: BackupOutcome;
}

interface Document {
  path: string;
  file: NonNullable<Awaited<ReturnType<Folder['read']>>>;
}

function emptyOutcome(out: string): BackupOutcome {
  return { out, articles: 0, files: 0, bytes: 0 };
}

/** Into the library it would grow with itself. */
async function assertOutside(folder: Folder, out: string): Promise<void> {
  const real = await realpath(dirname(out)).catch(() => dirname(out));
  const library = folder.path && (await realpath(folder.path));
  if (library && join(real, basename(out)).startsWith(library + sep))
    throw new CoupureError('input-invalid', 'A backup cannot be written into the library itself.');
}

/** An earlier backup is replaced; a file of another kind is likely a mistake. */
async function assertReplaceable(out: string): Promise<void> {
  const handle = await open(out, 'r').catch(() => null);
  if (!handle) return;
  const start = Buffer.alloc(4);
  const { bytesRead } = await handle.read(start, 0, 4, 0).finally(() => handle.close());
  if (bytesRead === 4 && start.toString('latin1') === 'PK\x03\x04') return;
  throw new CoupureError('output-exists', `${out} is there already, and is no backup.`);
}

/** The articles on both shelves. Moved from one to the other meanwhile, an article is met all the same. */
async function idsOnShelves(folder: Folder): Promise<ArticleId[]> {
  const ids = new Set<ArticleId>();
  const lasts = new Set<string>();
  for (const shelf of shelves)
    for (const { name } of await folder.list(shelf)) if (isShelfFolder(name)) lasts.add(name);
  for (const last of lasts) {
    for (const shelf of [...shelves, 'articles']) {
      for (const { name } of await folder.list(`${shelf}/${last}`)) {
        const document = readDocumentName(last, name);
        if (document) ids.add(document.id);
      }
    }
  }
  return [...ids];
}

/** An article's documents, as they are at one moment; none where it was deleted for good meanwhile. */
function documentsOf(context: Context, id: ArticleId): Promise<Document[]> {
  return changing(context, id, async () => {
    const documents: Document[] = [];
    for (const shelf of shelves) {
      for (const part of ['content', 'state', 'mark'] as const) {
        const path = documentPath(shelf, id, part);
        const file = await context.folder.read(path);
        if (file) documents.push({ path, file });
      }
    }
    return documents;
  });
}

async function addDocuments(packing: Packing, zip: ZipWriter, documents: Document[]): Promise<void> {
  if (documents.length > 0) packing.outcome.articles += 1;
  for (const document of documents) {
    for (const hash of hashesInText(document.file.bytes)) packing.hashes.add(hash);
    await add(packing, zip, document);
  }
}

/** Images and originals of what was saved while the others were written. */
async function addLateBytes(packing: Packing, zip: ZipWriter): Promise<void> {
  const known = new Set([...packing.written].map((path) => readHeldPath(path)?.hash));
  for (const hash of packing.hashes) {
    const held = known.has(hash) ? null : await findHeld(packing.context.folder, hash);
    if (held) await addFile(packing, zip, held.path);
  }
}

/** Conflict copies that could not be merged, and what was copied or set aside. */
async function otherFiles(folder: Folder): Promise<string[]> {
  const tops = (await folder.list('')).filter(({ kind }) => kind === 'folder').map(({ name }) => name);
  const aside = tops.filter((name) => readBackupPath(`${name}/${infoPath}`) !== null);
  const paths = await Promise.all([...shelves, 'rules', ...aside].map((name) => filesIn(folder, name)));
  return paths.flat().filter((path) => readBackupPath(path) !== null && !isOfShelf(path));
}

/** Documents in their places are added article by article. */
function isOfShelf(path: string): boolean {
  const [shelf, last = '', name = ''] = path.split('/');
  return shelves.some((known) => known === shelf) && readDocumentName(last, name) !== null;
}

async function addFile(packing: Packing, zip: ZipWriter, path: string): Promise<void> {
  const file = readBackupPath(path) && (await packing.context.folder.read(path));
  // Not one of ours, or gone since it was listed: with an article that was deleted for good.
  if (file) await add(packing, zip, { path, file });
}

async function add({ written, outcome }: Packing, zip: ZipWriter, { path, file }: Document): Promise<void> {
  if (written.has(path)) return;
  written.add(path);
  outcome.files += 1;
  const compress = readBackupPath(path) !== 'bytes';
  await zip.add(path, file.bytes, { mtimeMs: file.stamp.mtimeMs, compress });
}
