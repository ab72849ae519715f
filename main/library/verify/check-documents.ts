import { reportOf } from '../../../shared/errors.ts';
import type { ArticleId, Hash } from '../../../shared/values.ts';
import { inParallel } from '../articles/in-parallel.ts';
import { documentPath, isShelfFolder, readDocumentName, type Shelf, shelves } from '../articles/layout.ts';
import { readConflictName } from '../conflicts/conflict-names.ts';
import type { DocumentPlace } from '../documents/durable-json-file.ts';
import { readDocument } from '../documents/durable-json-file.ts';
import { contentFormat, stateFormat, trashMarkFormat } from '../documents/formats.ts';
import type { Listed } from '../folder/folder.ts';
import { systemNames } from '../folder/foreign-names.ts';
import type { Finding } from '../library.ts';
import { heldClaims } from '../media/assert-held.ts';
import { hashesIn } from '../trash/references.ts';

/** What the documents of a library say about its bytes. */
export interface Claims {
  /** The path of everything that documents say is held, and the articles that say so. */
  byPath: Map<string, ArticleId[]>;
  /** Hashes named by documents that cannot be read: their bytes are no orphans. */
  guarded: Set<Hash>;
}

/** Validates every document on both shelves, and collects into `claims` what they say is held. */
export async function* checkDocuments(place: DocumentPlace, claims: Claims): AsyncGenerator<Finding | null> {
  for (const shelf of shelves) {
    for (const folder of await place.folder.listWithStatus(shelf)) {
      if (systemNames.has(folder.name)) continue;
      if (folder.kind !== 'folder' || !isShelfFolder(folder.name)) {
        yield orphan(`${shelf}/${folder.name}`, 'This is not part of a library.');
        continue;
      }
      const files = await place.folder.listWithStatus(`${shelf}/${folder.name}`);
      yield* inParallel(files, (file) => checkFile(place, shelf, folder.name, file, claims));
    }
  }
}

async function checkFile(
  place: DocumentPlace,
  shelf: Shelf,
  folder: string,
  { name, kind }: Listed,
  claims: Claims,
): Promise<Finding | null> {
  const path = `${shelf}/${folder}/${name}`;
  const document = kind === 'file' ? readDocumentName(folder, name) : null;
  if (document?.part === 'content') return checkContent(place, path, document.id, claims);
  if (document) return checkCompanion(place, shelf, path, document.id, document.part);
  if (systemNames.has(name)) return null;
  if (readConflictName(folder, name)) {
    for (const hash of await hashesIn(place.folder, path)) claims.guarded.add(hash);
    return orphan(path, 'A conflict copy of a sync tool that could not be merged.');
  }
  return orphan(path, 'This is not part of a library.');
}

async function checkContent(
  place: DocumentPlace,
  path: string,
  id: ArticleId,
  claims: Claims,
): Promise<Finding | null> {
  try {
    const content = (await readDocument(place, path, contentFormat))?.value;
    if (!content) return null;
    if (content.id !== id) return damaged(path, `It says that it is article ${content.id}.`, id);
    for (const claim of heldClaims(content)) {
      claims.byPath.set(claim.path, [...(claims.byPath.get(claim.path) ?? []), id]);
    }
    return null;
  } catch (thrown) {
    for (const hash of await hashesIn(place.folder, path).catch(() => [])) claims.guarded.add(hash);
    return damaged(path, reportOf(thrown).message, id);
  }
}

/** A state or a trash mark: it must be valid, and its article there. */
async function checkCompanion(
  place: DocumentPlace,
  shelf: Shelf,
  path: string,
  id: ArticleId,
  part: 'state' | 'mark',
): Promise<Finding | null> {
  try {
    if (part === 'state') await readDocument(place, path, stateFormat);
    else await readDocument(place, path, trashMarkFormat);
  } catch (thrown) {
    return damaged(path, reportOf(thrown).message, id);
  }
  const homes: readonly Shelf[] = part === 'state' ? shelves : [shelf];
  for (const home of homes) if (await place.folder.status(documentPath(home, id, 'content'))) return null;
  return orphan(path, 'Its article is not in the library.');
}

function damaged(path: string, reason: string, id: ArticleId): Finding {
  return { kind: 'damaged', path, reason, articles: [id] };
}

function orphan(path: string, reason: string): Finding {
  return { kind: 'orphaned', path, reason, articles: [] };
}
