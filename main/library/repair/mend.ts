import { CoupureError } from '../../../shared/errors.ts';
import { assertPresent, type Context } from '../context.ts';
import { hashOf } from '../media/hash-of.ts';
import { storedBytes } from '../media/held-bytes.ts';
import { readHeldPath } from '../media/held-path.ts';

/** See `Library.mend`. */
export async function mend(context: Context, path: string, bytes: Uint8Array): Promise<void> {
  await assertPresent(context);
  const held = readHeldPath(path);
  if (!held) throw new CoupureError('input-invalid', `${path} is no file of media or originals.`);
  if (hashOf(bytes) !== held.hash)
    throw new CoupureError('input-invalid', `${path} cannot be mended with other bytes.`);
  const stored = await storedBytes(bytes, held.form);
  await context.queues.run(path, () => context.writes.write(path, stored));
}
