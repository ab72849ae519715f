import { type BrowserWindow, dialog } from 'electron';

/** Shows a message of the system's, over the window where there is one. Gives which button was pressed. */
export async function showMessage(
  window: BrowserWindow | null,
  options: Electron.MessageBoxOptions,
): Promise<number> {
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return response;
}

/** Asks in the system's own dialog where to write a file; null where the reader turned back. */
export async function askWhereTo(
  window: BrowserWindow | null,
  options: Electron.SaveDialogOptions,
): Promise<string | null> {
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled ? null : filePath || null;
}
