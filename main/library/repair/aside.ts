import type { Context } from '../context.ts';
import { nullIfUnreadable } from '../documents/document-format.ts';
import type { Folder } from '../folder/folder.ts';
import { nameOf, parentOf } from '../folder/relative-path.ts';
import { isWhole } from '../media/held-bytes.ts';
import { readHeldPath } from '../media/held-path.ts';

/** Where what is broken is put, in the same shape: a later version, or a person, may still make something of it. */
export const asideFolder = 'set-aside';

/** See `Library.setAside`. */
export async function setAside(context: Context, path: string): Promise<boolean> {
  return context.queues.run(path, () =>
    context.lock.run(async (assertHeld) => {
      if (!(await isBroken(context.folder, path))) return false;
      assertHeld();
      await context.writes.move([nameOf(path)], parentOf(path), `${asideFolder}/${parentOf(path)}`);
      return true;
    }),
  );
}

async function isBroken(folder: Folder, path: string): Promise<boolean> {
  const known = readHeldPath(path);
  if (!known || !(await folder.status(path))) return false;
  return (await isWhole(folder, path, known).catch(nullIfUnreadable)) !== true;
}
