import { type BrowserWindow, dialog } from 'electron';
import type { Words } from '../words/words.ts';

/** Asks for files to save, in the system's own dialog; none where the reader turned back. */
export async function chooseFiles(window: BrowserWindow | null, words: Words): Promise<string[]> {
  const options: Electron.OpenDialogOptions = {
    title: words['files.title'],
    buttonLabel: words['files.button'],
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: words['files.kind'],
        extensions: ['html', 'htm', 'xhtml', 'gz', 'txt', 'mhtml', 'mht', 'warc', 'wacz'],
      },
      { name: words['files.all'], extensions: ['*'] },
    ],
  };
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths;
}
