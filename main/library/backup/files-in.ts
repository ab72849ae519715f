import type { Folder } from '../folder/folder.ts';

/** The paths of all files in a folder and those in it, in order. */
export async function filesIn(folder: Folder, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, kind } of await folder.list(path)) {
    const inside = `${path}/${name}`;
    if (kind === 'file') found.push(inside);
    if (kind === 'folder') found.push(...(await filesIn(folder, inside)));
  }
  return found.sort();
}
