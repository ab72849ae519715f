import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CoupureError } from '../../../shared/errors.ts';
import { inParallel } from '../articles/in-parallel.ts';
import { infoPath } from '../context.ts';
import { decodeDocument } from '../documents/document-format.ts';
import { libraryInfoFormat } from '../documents/formats.ts';
import { DurableWrites } from '../folder/durable-writes.ts';
import type { Folder } from '../folder/folder.ts';
import { systemNames } from '../folder/foreign-names.ts';
import { scratchFolder } from '../folder/scratch.ts';
import type { VerifyProgress } from '../library.ts';
import { type BackedUpFile, type Backup, openBackup } from './open-backup.ts';

/** Says that the folder is being restored into: what lies in it then is an unfinished restoring of ours. */
const markPath = `${scratchFolder}/restoring`;

/** How a backup is restored. */
export interface RestoreBackupOptions {
  onProgress?: (progress: VerifyProgress) => void;
}

/**
 * Makes a library from a backup, in a folder that is absent or empty: equal to the one that was backed up. The whole
 * archive is looked at first; `library.json` comes last, so that what was cut short is no library, and is gone on with
 * by the next try. Gives how many files were restored. Throws `output-exists`, `backup-invalid`, `library-newer`,
 * `disk-full`, `file-missing`.
 */
export async function restoreBackup(
  archive: string,
  folder: Folder,
  { onProgress = () => undefined }: RestoreBackupOptions = {},
): Promise<number> {
  const backup = await openBackup(archive);
  try {
    const info = await readInfo(backup);
    await assertEmpty(folder);
    await assertRoom(backup, folder);
    const writes = await begin(folder);
    let done = 0;
    const others = backup.files.filter(({ path }) => path !== infoPath);
    for await (const _ of inParallel(others, (file) => restoreFile(backup, writes, file))) {
      done += 1;
      onProgress({ done, total: backup.files.length });
    }
    await writes.write(infoPath, info);
    await writes.remove(markPath);
    return backup.files.length;
  } finally {
    backup.close();
  }
}

/** A backup of a later version, or without a library.json that can be read, is refused before anything is written. */
async function readInfo(backup: Backup): Promise<Uint8Array> {
  const file = backup.files.find(({ path }) => path === infoPath);
  if (!file) throw new CoupureError('backup-invalid', `There is no ${infoPath} in the backup.`);
  const bytes = await backup.read(file);
  decodeDocument(libraryInfoFormat, bytes, infoPath);
  return bytes;
}

async function assertEmpty(folder: Folder): Promise<void> {
  const entries = await folder.list('').catch((thrown) => {
    if (thrown instanceof CoupureError && thrown.code === 'library-missing') return [];
    throw thrown;
  });
  const others = entries.filter(({ name }) => name !== scratchFolder && !systemNames.has(name));
  if (others.length === 0) return;
  const isUnfinished = await folder.status(markPath);
  if (isUnfinished && !(await folder.status(infoPath))) return;
  throw new CoupureError(
    'output-exists',
    `${folder.path ?? 'The folder'} is not empty; a backup is restored into an empty folder.`,
  );
}

/** Better than to fill the disk of a reader to the brim and then stop. */
async function assertRoom({ files }: Backup, { path }: Folder): Promise<void> {
  const needed = files.reduce((sum, { size }) => sum + size, 0);
  const free = path === null ? null : await roomAt(path);
  if (free === null || needed <= free) return;
  throw new CoupureError('disk-full', `The library needs ${needed} bytes, and ${free} are free at ${path}.`);
}

/** The room on the disk that a folder lies on, or will; null where the system does not say. */
async function roomAt(path: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch {
    return dirname(path) === path ? null : roomAt(dirname(path));
  }
}

async function begin(folder: Folder): Promise<DurableWrites> {
  await folder.makeRoot();
  const writes = new DurableWrites(folder);
  await writes.write(markPath, new Uint8Array());
  return writes;
}

/** Each file is checked against its sum; what was damaged when it was backed up is told by `verify`, as before. */
async function restoreFile(backup: Backup, writes: DurableWrites, file: BackedUpFile): Promise<void> {
  const bytes = await backup.read(file);
  await writes.write(file.path, bytes);
}
