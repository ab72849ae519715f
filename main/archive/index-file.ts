import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where the index of a library lies: in the cache folder, named by the library's id and real path, so that a copy of
 * a library has an index of its own. Makes the folder.
 */
export async function indexFile(cache: string, library: LibraryPlace): Promise<string> {
  const folder = join(cache, 'indexes');
  await mkdir(folder, { recursive: true });
  return join(folder, `${await cacheName(library)}.sqlite`);
}

/** What tells a library, and where it lies, from all others. */
interface LibraryPlace {
  id: string;
  folder: string;
}

/** The name under which the cache keeps what belongs to a library in one place. */
export async function cacheName({ id, folder }: LibraryPlace): Promise<string> {
  const path = await realpath(folder);
  return `${id}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
}
