import { type BrowserWindow, dialog } from 'electron';
import type { Words } from '../words/words.ts';

/** Shows the reader the address that a link offers, whole, and asks whether to save it. Nothing is saved by a slip. */
export async function askToSave(window: BrowserWindow, address: string, words: Words): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: words['link.title'],
    message: words['link.title'],
    detail: `${address}\n\n${words['link.detail']}`,
    buttons: [words['link.cancel'], words['link.save']],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
