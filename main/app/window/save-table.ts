import { writeFile } from 'node:fs/promises';
import { type BrowserWindow, dialog } from 'electron';
import type { Words } from '../words/words.ts';

/** Asks where to, in the system's own dialog, and writes a table there; false where the reader turned back. */
export async function saveTable(window: BrowserWindow | null, words: Words, text: string): Promise<boolean> {
  const options: Electron.SaveDialogOptions = {
    title: words['table.title'],
    defaultPath: words['table.name'],
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return false;
  await writeFile(filePath, text);
  return true;
}
