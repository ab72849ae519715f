import { readDocumentName } from '../articles/layout.ts';
import { readConflictName } from '../conflicts/conflict-names.ts';
import { infoPath } from '../context.ts';
import { nameOf, parentOf } from '../folder/relative-path.ts';
import { readHeldPath } from '../media/held-path.ts';

/** Folders of a library that hold earlier or broken documents in the library's own shape. */
const nested = /^(?:before-format-[1-9]\d{0,3}|set-aside)\//;

/** Site rules of the reader. */
const ownRule = /^rules\/[^./\\\0][^/\\\0]{0,199}\.json$/i;

/** What a file of a backup is. */
export type BackupPart = 'info' | 'document' | 'bytes';

/**
 * What a path in a backup stands for; null for one that no library has. All that is written and all that is restored
 * goes through here, so that an archive from elsewhere can put nothing anywhere else.
 */
export function readBackupPath(path: string): BackupPart | null {
  if (path === infoPath) return 'info';
  const inside = path.replace(nested, '');
  if (inside !== path && inside === infoPath) return 'document';
  if (readHeldPath(inside)) return 'bytes';
  return isDocument(inside) || ownRule.test(path) ? 'document' : null;
}

function isDocument(path: string): boolean {
  const folder = parentOf(path);
  const last = nameOf(folder);
  if (folder !== `articles/${last}` && folder !== `trash/${last}`) return false;
  const name = nameOf(path);
  return readDocumentName(last, name) !== null || readConflictName(last, name) !== null;
}
