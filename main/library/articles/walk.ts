import type { ArticleId } from '../../../shared/values.ts';
import type { FileStamp, Folder, Listed } from '../folder/folder.ts';
import type { StampedId } from '../library.ts';
import { isShelfFolder, readDocumentName, type Shelf, shelves } from './layout.ts';

/** The ids on a shelf, by a walk over its folders. */
export async function* idsOn(folder: Folder, shelf: Shelf): AsyncGenerator<ArticleId> {
  for (const last of await shelfFolders(folder, shelf)) {
    for (const { name } of await folder.list(`${shelf}/${last}`)) {
      const document = readDocumentName(last, name);
      if (document?.part === 'content') yield document.id;
    }
  }
}

/** See `Library.folderTimes`. */
export async function folderTimes(folder: Folder): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const shelf of shelves) {
    for (const { name, kind, mtimeMs } of await folder.listWithStatus(shelf)) {
      if (kind === 'folder' && isShelfFolder(name)) times.set(`${shelf}/${name}`, mtimeMs);
    }
  }
  return times;
}

/** See `Library.stamps`. An article that lies on both shelves is given once, as live. */
export async function* stampsIn(folder: Folder, folders: Iterable<string> | null): AsyncGenerator<StampedId> {
  const lasts = folders
    ? [...folders].map((path) => path.slice(-2)).filter(isShelfFolder)
    : [...(await shelfFolders(folder, 'articles')), ...(await shelfFolders(folder, 'trash'))];
  for (const last of new Set(lasts)) {
    const live = stampsOf(await folder.listWithStatus(`articles/${last}`), last, false);
    const trashed = stampsOf(await folder.listWithStatus(`trash/${last}`), last, true);
    yield* live.values();
    for (const [id, stamped] of trashed) if (!live.has(id)) yield stamped;
  }
}

/** The names of a shelf's folders, in order. */
export async function shelfFolders(folder: Folder, shelf: Shelf): Promise<string[]> {
  const entries = await folder.list(shelf);
  return entries
    .filter(({ name, kind }) => kind === 'folder' && isShelfFolder(name))
    .map(({ name }) => name)
    .sort();
}

function stampsOf(listed: readonly Listed[], last: string, trashed: boolean): Map<ArticleId, StampedId> {
  const contents = new Map<ArticleId, FileStamp>();
  const states = new Map<ArticleId, FileStamp>();
  for (const { name, kind, mtimeMs, size } of listed) {
    const document = kind === 'file' ? readDocumentName(last, name) : null;
    if (document?.part === 'content') contents.set(document.id, { mtimeMs, size });
    if (document?.part === 'state') states.set(document.id, { mtimeMs, size });
  }
  return new Map(
    [...contents].map(([id, content]) => [id, { id, content, state: states.get(id) ?? null, trashed }]),
  );
}
