import type { ArticleId, Hash } from '../../../shared/values.ts';
import { shelves } from '../articles/layout.ts';
import { loadArticle } from '../articles/load.ts';
import type { DocumentPlace } from '../documents/durable-json-file.ts';
import type { Folder } from '../folder/folder.ts';
import type { Finding, VerifyNotes, VerifyOptions } from '../library.ts';
import { heldClaims } from '../media/assert-held.ts';
import { heldKinds } from '../media/held-path.ts';
import { referencedAmong } from '../trash/references.ts';
import { checkBytes, type Unclaimed } from './check-bytes.ts';
import { type Claims, checkDocuments } from './check-documents.ts';

const noNotes: VerifyNotes = { isWhole: () => false, noteWhole: () => undefined };

/**
 * Checks the whole library: every document is read, all held bytes are hashed again, and both are compared. Work may
 * go on meanwhile: before something is called missing or orphaned, it is looked at once more.
 */
export async function* verifyLibrary(
  place: DocumentPlace,
  { onProgress = () => undefined, notes = noNotes }: VerifyOptions,
): AsyncGenerator<Finding> {
  const startedAt = Date.now();
  const claims: Claims = { byPath: new Map(), guarded: new Set() };
  const unclaimed: Unclaimed[] = [];
  const files = await countFiles(place.folder);
  let done = 0;

  async function* counted(findings: AsyncIterable<Finding | null>): AsyncGenerator<Finding> {
    for await (const finding of findings) {
      done += 1;
      onProgress({ done, total: Math.max(done, files) });
      if (finding) yield finding;
    }
  }

  yield* counted(checkDocuments(place, claims));
  for (const kind of heldKinds) yield* counted(checkBytes(place.folder, kind, { claims, unclaimed, notes }));
  yield* missing(place, claims);
  yield* orphaned(place, claims, unclaimed, startedAt);
}

/** Listing costs a thousandth of hashing. */
async function countFiles(folder: Folder): Promise<number> {
  let files = 0;
  for (const place of [...shelves, ...heldKinds]) {
    for (const { name, kind } of await folder.list(place)) {
      if (kind === 'folder') files += (await folder.list(`${place}/${name}`)).length;
    }
  }
  return files;
}

async function* missing(place: DocumentPlace, claims: Claims): AsyncGenerator<Finding> {
  for (const [path, articles] of claims.byPath) {
    const still = await claimants(place, path, articles);
    if (still.length === 0 || (await place.folder.status(path))) continue;
    yield {
      kind: 'missing',
      path,
      reason: 'The library should hold this file, and does not.',
      articles: still,
    };
  }
}

/** The articles that still say they hold a file: one may have been purged since. */
async function claimants(place: DocumentPlace, path: string, articles: ArticleId[]): Promise<ArticleId[]> {
  const still: ArticleId[] = [];
  for (const id of articles) {
    const loaded = await loadArticle(place, id).catch(() => null);
    if (loaded && heldClaims(loaded.stored.content).some((claim) => claim.path === path)) still.push(id);
  }
  return still;
}

async function* orphaned(
  place: DocumentPlace,
  claims: Claims,
  unclaimed: readonly Unclaimed[],
  startedAt: number,
): AsyncGenerator<Finding> {
  const hashes = new Set(unclaimed.flatMap(({ hash }) => hash ?? []));
  const fresh = await referencedAmong(place.folder, hashes, startedAt);
  const isGuarded = (hash: Hash | null) => hash !== null && (fresh.has(hash) || claims.guarded.has(hash));
  for (const { path, hash } of unclaimed) {
    if (isGuarded(hash) || !(await place.folder.status(path))) continue;
    const reason = hash ? 'No article refers to this file.' : 'This is not part of a library.';
    yield { kind: 'orphaned', path, reason, articles: [] };
  }
}
