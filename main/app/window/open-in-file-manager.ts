import { shell } from 'electron';

/** Shows a folder in the system's own program for files. Throws where the system has none. */
export async function openInFileManager(folder: string): Promise<void> {
  const problem = await shell.openPath(folder);
  if (problem !== '') throw new Error(problem);
}
