import { mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CoupureError } from '../../shared/errors.ts';
import { lookAtFolder as look, NodeFolder } from '../library/index.ts';

/**
 * Looks at a folder before it is opened as a library: whether there is one, or one can be made. Nothing is left in it.
 * Throws what opening it would, `library-read-only` among it.
 */
export async function lookAtFolder(path: string): Promise<'library' | 'new'> {
  const kind = await look(new NodeFolder(path));
  await assertWritable(path, path);
  return kind;
}

/** Tries it in the folder, or the nearest one above that is there: permissions, mounts and shares are too many to ask. */
async function assertWritable(path: string, meant: string): Promise<void> {
  const above = dirname(path);
  if (above !== path && !(await isThere(path))) return assertWritable(above, meant);
  try {
    await rmdir(await mkdtemp(join(path, '.coupure-')));
  } catch (thrown) {
    throw new CoupureError('library-read-only', `${meant} cannot be written to.`, { cause: thrown });
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
