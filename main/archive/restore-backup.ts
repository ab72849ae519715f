import { NodeFolder, type RestoreBackupOptions, restoreBackup as restoreInto } from '../library/index.ts';

/** Makes a library at a path from a backup; see the library room. Gives how many files were restored. */
export function restoreBackup(
  file: string,
  path: string,
  options: RestoreBackupOptions = {},
): Promise<number> {
  return restoreInto(file, new NodeFolder(path), options);
}
