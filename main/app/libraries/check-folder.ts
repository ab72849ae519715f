import { basename } from 'node:path';
import { reportOf } from '../../../shared/errors.ts';
import type { FolderChoice } from '../../../shared/libraries.ts';
import { lookAtFolder } from '../../archive/index.ts';
import { isOnNetwork, isSynced } from './folder-kinds.ts';

/** What is found of a folder before it becomes, or is opened as, a library. */
export type FolderCheck = Omit<FolderChoice, 'token'>;

/** Looks whether a folder is a library, or can become one; nothing is left in it. What speaks against it is told at once. */
export async function checkFolder(folder: string): Promise<FolderCheck> {
  const found = { name: nameOf(folder), folder };
  try {
    const kind = await lookAtFolder(folder);
    return { ...found, kind, problem: null, warning: await warningFor(folder) };
  } catch (thrown) {
    return { ...found, kind: 'unusable', problem: reportOf(thrown), warning: null };
  }
}

/** What a library is called: as its folder is. */
export function nameOf(folder: string): string {
  return basename(folder) || folder;
}

async function warningFor(folder: string): Promise<FolderCheck['warning']> {
  if (await isOnNetwork(folder)) return 'network';
  return (await isSynced(folder)) ? 'synced' : null;
}
