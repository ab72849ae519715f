import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CoupureError } from '../../../shared/errors.ts';
import { filesFolder, isNameBeside } from '../held-files.ts';

/** An export on its way to the disk: nothing stands under its name before `commit`, and nothing is left without it. */
export interface WholeOutput {
  /** Adds to the file. */
  append(text: string): Promise<void>;
  /** Adds a file to the folder beside it. */
  addFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Puts file and folder under their names, in place of an earlier export. */
  commit(): Promise<void>;
  /** Removes what was written; does nothing after `commit`. */
  abandon(): Promise<void>;
}

/**
 * Begins an export to the file `out`, and `out.files` beside it. Throws `output-exists` where something stands under
 * either name that is not an earlier export: `isOurs` tells by the beginning of the file.
 */
export async function beginOutput(out: string, isOurs: (start: string) => boolean): Promise<WholeOutput> {
  const target = resolve(out);
  return withDiskErrors(target, async () => {
    await refuseForeign(target, isOurs);
    const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`;
    return output(target, temporary, await open(temporary, 'wx'));
  });
}

function output(target: string, temporary: string, file: FileHandle): WholeOutput {
  let hasFolder = false;
  let committed = false;

  async function addFile(name: string, bytes: Uint8Array): Promise<void> {
    if (!hasFolder) await mkdir(filesFolder(temporary));
    hasFolder = true;
    await writeDurably(join(filesFolder(temporary), name), bytes);
  }

  async function commit(): Promise<void> {
    await file.sync();
    await file.close();
    // Files first: a document that names a file which is not there yet would be a lie for a moment.
    await replaceFolder(filesFolder(temporary), filesFolder(target), hasFolder);
    await rename(temporary, target);
    await syncFolder(dirname(target));
    committed = true;
  }

  async function abandon(): Promise<void> {
    if (committed) return;
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    await rm(filesFolder(temporary), { recursive: true, force: true });
  }

  return {
    append: (text) => withDiskErrors(target, () => file.appendFile(text)),
    addFile: (name, bytes) => withDiskErrors(target, () => addFile(name, bytes)),
    commit: () => withDiskErrors(target, commit),
    abandon,
  };
}

async function refuseForeign(target: string, isOurs: (start: string) => boolean): Promise<void> {
  if (!(await isAbsentOr(async () => isOurs(await startOf(target))))) {
    throw new CoupureError('output-exists', `“${target}” is there already and is no export of Coupure.`);
  }
  const folder = filesFolder(target);
  if (!(await isAbsentOr(async () => (await readdir(folder)).every(isNameBeside)))) {
    throw new CoupureError('output-exists', `“${folder}” is there already and holds other files.`);
  }
}

async function isAbsentOr(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return true;
    if (codeOf(thrown) === 'ENOTDIR' || codeOf(thrown) === 'EISDIR') return false;
    throw thrown;
  }
}

async function startOf(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) return 'not a file';
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A folder cannot be renamed over another: the old one steps aside first and goes when the new one stands. */
async function replaceFolder(temporary: string, target: string, hasNew: boolean): Promise<void> {
  const aside = `${temporary}.old`;
  const hadOld = await rename(target, aside).then(
    () => true,
    (thrown) => {
      if (codeOf(thrown) === 'ENOENT') return false;
      throw thrown;
    },
  );
  if (hasNew) await rename(temporary, target);
  if (hadOld) await rm(aside, { recursive: true, force: true });
}

/** Makes the renames themselves durable, where the system can (Windows cannot open a folder). */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function withDiskErrors<Result>(target: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw thrown instanceof CoupureError ? thrown : diskError(thrown, target);
  }
}

function diskError(thrown: unknown, target: string): CoupureError {
  const code = codeOf(thrown);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new CoupureError('disk-full', `There is no space left for “${target}”.`, { cause: thrown });
  }
  const hint = 'Name a file in a folder that is there and that you may write to.';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const message = `There is no folder “${dirname(target)}”.`;
    return new CoupureError('disk-failed', message, { hint, cause: thrown });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const message = `“${target}” may not be written.`;
    return new CoupureError('disk-failed', message, { hint, cause: thrown });
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CoupureError('disk-failed', `“${target}” cannot be written: ${message}.`, { cause: thrown });
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
