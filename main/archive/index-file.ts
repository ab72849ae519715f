import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where the index of a library lies: in the cache folder, named by the library's id and real path, so that a copy of
 * a library has an index of its own. Makes the folder.
 */
export async function indexFile(cache: string, library: { id: string; folder: string }): Promise<string> {
  const path = await realpath(library.folder);
  const place = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const folder = join(cache, 'indexes');
  await mkdir(folder, { recursive: true });
  return join(folder, `${library.id}-${place}.sqlite`);
}
