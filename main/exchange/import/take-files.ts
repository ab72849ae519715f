import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../shared/article.ts';
import { CoupureError, reportOf } from '../../../shared/errors.ts';
import type { FileReference } from '../../../shared/photo.ts';
import type { Hash } from '../../../shared/values.ts';
import { hashOf } from '../../library/index.ts';
import { type ArticleFile, filesFolder, filesOf, nameBeside } from '../held-files.ts';
import type { ImportFailure, ImportTarget } from './import-format.ts';

/** An article whose `held` flags are true of the library it goes to. */
interface WithFiles {
  article: Article;
  /** Files that are there and are not what they are named for. */
  failures: Omit<ImportFailure, 'line'>[];
}

/**
 * Brings an article's files from the folder beside the import, each checked against its hash, and sets `held` to
 * what the library has then: bytes it had before count as well.
 */
export async function takeFiles(
  article: Article,
  file: string,
  library: ImportTarget['library'],
): Promise<WithFiles> {
  const held = new Set<Hash>();
  const failures: WithFiles['failures'] = [];
  for (const wanted of filesOf(article)) {
    const path = join(filesFolder(file), nameBeside(wanted.reference));
    try {
      if (await take(wanted, path, library)) held.add(wanted.reference.hash);
    } catch (thrown) {
      if (!isFaultOfFile(thrown)) throw thrown;
      failures.push({ source: path, error: reportOf(thrown) });
    }
  }
  return { article: withHeld(article, held), failures };
}

async function take(
  { reference, kind }: ArticleFile,
  path: string,
  library: ImportTarget['library'],
): Promise<boolean> {
  if (await library.has(reference.hash)) return true;
  const bytes = await readIfThere(path);
  if (!bytes) return false;
  refuseOtherBytes(bytes, reference, path);
  if (kind === 'media') await library.putMedia(bytes, reference.mime);
  else await library.putOriginal(bytes, reference.mime);
  return true;
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CoupureError('file-unreadable', `“${path}” cannot be read: ${message}.`, { cause: thrown });
  }
}

function refuseOtherBytes(bytes: Uint8Array, reference: FileReference, path: string): void {
  if (hashOf(bytes) === reference.hash) return;
  throw new CoupureError('import-invalid', `“${path}” does not hold the bytes it is named for.`, {
    hint: 'The article was taken without this file; copy the export once more and import it again.',
  });
}

function isFaultOfFile(thrown: unknown): boolean {
  return (
    thrown instanceof CoupureError && (thrown.code === 'import-invalid' || thrown.code === 'file-unreadable')
  );
}

function withHeld(article: Article, held: Set<Hash>): Article {
  const told = <Reference extends FileReference>(reference: Reference): Reference => ({
    ...reference,
    held: held.has(reference.hash),
  });
  return {
    ...article,
    photos: article.photos.map((photo) => ({ ...photo, file: photo.file && told(photo.file) })),
    captures: article.captures.map((capture) => ({ ...capture, originals: capture.originals.map(told) })),
  };
}
