import { reportOf } from '../../../shared/errors.ts';
import type { ArticleId, Hash } from '../../../shared/values.ts';
import { inParallel } from '../articles/in-parallel.ts';
import type { Folder, Listed } from '../folder/folder.ts';
import { systemNames } from '../folder/foreign-names.ts';
import type { Finding, VerifyNotes } from '../library.ts';
import type { StoredForm } from '../media/extensions.ts';
import { isWhole } from '../media/held-bytes.ts';
import { type HeldKind, heldPath, readHeldName } from '../media/held-path.ts';
import type { Claims } from './check-documents.ts';

/** A file that no document refers to, as far as was seen when the documents were read. */
export interface Unclaimed {
  path: string;
  /** Null for a file that is none of ours. */
  hash: Hash | null;
}

/** What a check of bytes works with. */
interface Checking {
  claims: Claims;
  unclaimed: Unclaimed[];
  notes: VerifyNotes;
}

/**
 * Re-hashes all bytes that documents say are held, and strikes them off the claims; what nobody claims is collected
 * into `unclaimed`, unhashed.
 */
export async function* checkBytes(
  folder: Folder,
  kind: HeldKind,
  checking: Checking,
): AsyncGenerator<Finding | null> {
  for (const { name: last } of await folder.list(kind)) {
    if (systemNames.has(last)) continue;
    const entries = await folder.listWithStatus(`${kind}/${last}`);
    if (entries.length === 0 && !/^[0-9a-f]{2}$/.test(last))
      checking.unclaimed.push({ path: `${kind}/${last}`, hash: null });
    const files = entries.filter(({ name }) => !systemNames.has(name));
    yield* inParallel(files, (file) =>
      checkFile(folder, kind, `${kind}/${last}/${file.name}`, file, checking),
    );
  }
}

async function checkFile(
  folder: Folder,
  kind: HeldKind,
  path: string,
  file: Listed,
  { claims, unclaimed, notes }: Checking,
): Promise<Finding | null> {
  const known = readHeldName(kind, file.name);
  const isInPlace = known !== null && heldPath(kind, known.hash, known.form) === path;
  const articles = claims.byPath.get(path);
  if (!known || !isInPlace || !articles) {
    unclaimed.push({ path, hash: isInPlace ? known.hash : null });
    return null;
  }
  claims.byPath.delete(path);
  if (notes.isWhole(path, file)) return null;
  const finding = await checkHash(folder, path, known, articles);
  if (!finding) notes.noteWhole(path, file);
  return finding;
}

async function checkHash(
  folder: Folder,
  path: string,
  known: { hash: Hash; form: StoredForm },
  articles: ArticleId[],
): Promise<Finding | null> {
  try {
    if (await isWhole(folder, path, known)) return null;
    return { kind: 'damaged', path, reason: 'Its bytes are not those that were kept.', articles };
  } catch (thrown) {
    return { kind: 'damaged', path, reason: reportOf(thrown).message, articles };
  }
}
