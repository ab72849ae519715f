import { isShelfFolder, shelves } from '../articles/layout.ts';
import { infoPath } from '../context.ts';
import type { DocumentPlace } from './durable-json-file.ts';

/** The folder that a library's documents are copied to before its first change of format. */
function asideFolder(version: number): string {
  return `before-format-${version}`;
}

/**
 * Copies all documents aside, inside the library. Media and originals are never changed by a migration, so the copy
 * is small. One that was cut short is begun again: `library.json` is copied last.
 */
export async function copyAside(place: DocumentPlace, version: number): Promise<void> {
  const aside = asideFolder(version);
  if (await place.folder.status(`${aside}/${infoPath}`)) return;
  for (const shelf of shelves) {
    for (const { name: last } of await place.folder.list(shelf)) {
      if (!isShelfFolder(last)) continue;
      for (const { name, kind } of await place.folder.list(`${shelf}/${last}`)) {
        if (kind === 'file') await copyFile(place, `${shelf}/${last}/${name}`, aside);
      }
    }
  }
  await copyFile(place, infoPath, aside);
}

async function copyFile({ folder, writes }: DocumentPlace, path: string, aside: string): Promise<void> {
  const file = await folder.read(path);
  if (file) await writes.write(`${aside}/${path}`, file.bytes);
}
