import { type BrowserWindow, dialog } from 'electron';
import type { Words } from '../words/words.ts';

/** Asks for the folder of a library, in the system's own dialog; null where the reader turned back. */
export async function chooseFolder(
  window: BrowserWindow | null,
  words: Words,
  purpose: 'open' | 'make',
): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: words[`folder.${purpose}.title`],
    buttonLabel: words[`folder.${purpose}.button`],
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
