import { type BrowserWindow, dialog } from 'electron';
import type { Words } from '../words/words.ts';

/** Tells the reader that the window ended and what became of it. */
export function tellOfCrash(window: BrowserWindow, words: Words, isOver: boolean): void {
  const message = words['crash.title'];
  const detail = words[isOver ? 'crash.over' : 'crash.restarted'];
  void dialog.showMessageBox(window, { type: isOver ? 'error' : 'info', title: message, message, detail });
}
