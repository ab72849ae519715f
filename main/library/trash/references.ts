import type { Hash } from '../../../shared/values.ts';
import { isShelfFolder, readDocumentName, shelves } from '../articles/layout.ts';
import type { Folder, Listed } from '../folder/folder.ts';

/** Files written on another computer or by a coarse clock may carry a time that is a little off. */
const clockSlackMs = 2_000;

/**
 * The hashes among `candidates` that a document refers to, by reading the text of all documents (of those changed
 * since `sinceMs`, where given). Text, not meaning: a damaged document and a conflict copy protect their bytes too.
 */
export async function referencedAmong(
  folder: Folder,
  candidates: ReadonlySet<Hash>,
  sinceMs: number | null,
): Promise<Set<Hash>> {
  const found = new Set<Hash>();
  if (candidates.size === 0) return found;
  for await (const path of documentsSince(folder, sinceMs)) {
    for (const hash of await hashesIn(folder, path)) if (candidates.has(hash)) found.add(hash);
  }
  return found;
}

/** The paths of what may refer to bytes. A folder's time changes with every file that is put into it. */
async function* documentsSince(folder: Folder, sinceMs: number | null): AsyncGenerator<string> {
  const isRecent = ({ mtimeMs }: Listed) => sinceMs === null || mtimeMs >= sinceMs - clockSlackMs;
  for (const shelf of shelves) {
    const folders = await folder.listWithStatus(shelf);
    for (const { name: last } of folders.filter(isRecent)) {
      if (!isShelfFolder(last)) continue;
      const files = await folder.listWithStatus(`${shelf}/${last}`);
      yield* files
        .filter((file) => isRecent(file) && mayRefer(last, file))
        .map(({ name }) => `${shelf}/${last}/${name}`);
    }
  }
}

/** The hashes that a document's text names. */
export async function hashesIn(folder: Folder, path: string): Promise<Hash[]> {
  const file = await folder.read(path);
  return file ? hashesInText(file.bytes) : [];
}

/** The hashes that are named in a text, whatever it is. */
export function hashesInText(bytes: Uint8Array): Hash[] {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/sha256:[0-9a-f]{64}/g) ?? []
  );
}

function mayRefer(folder: string, { name, kind }: Listed): boolean {
  const document = readDocumentName(folder, name);
  return kind === 'file' && name.endsWith('.json') && (document === null || document.part === 'content');
}
