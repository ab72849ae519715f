import { createHash } from 'node:crypto';
import { reportOf } from '../../../shared/errors.ts';
import type { ArticleId, Hash } from '../../../shared/values.ts';
import { inParallel } from '../articles/in-parallel.ts';
import type { Folder } from '../folder/folder.ts';
import { systemNames } from '../folder/foreign-names.ts';
import type { Finding } from '../library.ts';
import type { StoredForm } from '../media/extensions.ts';
import { streamFile } from '../media/held-bytes.ts';
import { type HeldKind, heldPath, readHeldName } from '../media/held-path.ts';
import type { Claims } from './check-documents.ts';

/** A file that no document refers to, as far as was seen when the documents were read. */
export interface Unclaimed {
  path: string;
  /** Null for a file that is none of ours. */
  hash: Hash | null;
}

/**
 * Re-hashes all bytes that documents say are held, and strikes them off the claims; what nobody claims is collected
 * into `unclaimed`, unhashed.
 */
export async function* checkBytes(
  folder: Folder,
  kind: HeldKind,
  claims: Claims,
  unclaimed: Unclaimed[],
): AsyncGenerator<Finding | null> {
  for (const { name: last } of await folder.list(kind)) {
    if (systemNames.has(last)) continue;
    const entries = await folder.list(`${kind}/${last}`);
    if (entries.length === 0 && !/^[0-9a-f]{2}$/.test(last))
      unclaimed.push({ path: `${kind}/${last}`, hash: null });
    const names = entries.map(({ name }) => name).filter((name) => !systemNames.has(name));
    yield* inParallel(names, (name) =>
      checkFile(folder, kind, `${kind}/${last}/${name}`, name, claims, unclaimed),
    );
  }
}

async function checkFile(
  folder: Folder,
  kind: HeldKind,
  path: string,
  name: string,
  claims: Claims,
  unclaimed: Unclaimed[],
): Promise<Finding | null> {
  const known = readHeldName(kind, name);
  const isInPlace = known !== null && heldPath(kind, known.hash, known.form) === path;
  const articles = claims.byPath.get(path);
  if (!known || !isInPlace || !articles) {
    unclaimed.push({ path, hash: isInPlace ? known.hash : null });
    return null;
  }
  claims.byPath.delete(path);
  return checkHash(folder, path, known, articles);
}

async function checkHash(
  folder: Folder,
  path: string,
  { hash, form }: { hash: Hash; form: StoredForm },
  articles: ArticleId[],
): Promise<Finding | null> {
  try {
    const digest = createHash('sha256');
    for await (const piece of streamFile(folder, path, form)) digest.update(piece);
    if (`sha256:${digest.digest('hex')}` === hash) return null;
    return { kind: 'damaged', path, reason: 'Its bytes are not those that were kept.', articles };
  } catch (thrown) {
    return { kind: 'damaged', path, reason: reportOf(thrown).message, articles };
  }
}
