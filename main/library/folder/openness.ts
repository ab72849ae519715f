import { stat } from 'node:fs/promises';
import { CoupureError } from '../../../shared/errors.ts';
import { systemCode } from './system-errors.ts';

const writtenByAll = 0o002;
/** Where others may add names, and only the owner of one may take it away, as in /tmp. */
const sticky = 0o1000;

/**
 * Why a folder on this computer may hold what others put there: everyone may write to it, or it belongs to another
 * user. Such a library can be used, for a shared one is meant so; but that is to be known. Null where there is no such
 * reason, or the system has no owners as Unix does. `user` is the number of whoever uses it.
 */
export async function opennessOf(
  folder: string,
  user: number | undefined = process.getuid?.(),
): Promise<CoupureError | null> {
  if (user === undefined) return null;
  try {
    const { uid, mode } = await stat(folder);
    if (uid !== user) return belongsToAnother(folder, uid);
    const isOpen = (mode & writtenByAll) !== 0 && (mode & sticky) === 0;
    return isOpen ? openToAll(folder) : null;
  } catch (thrown) {
    // What cannot be looked at is told where it is opened.
    if (systemCode(thrown) !== null) return null;
    throw thrown;
  }
}

function openToAll(folder: string): CoupureError {
  return new CoupureError('library-open', `Every user of this computer may write to ${folder}.`, {
    hint: `Take that right away (chmod o-w), unless it is meant so.`,
  });
}

function belongsToAnother(folder: string, uid: number): CoupureError {
  return new CoupureError('library-open', `${folder} belongs to another user of this computer (${uid}).`);
}
