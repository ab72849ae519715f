import { Menu } from 'electron';
import type { Appearance } from '../settings/appearance.ts';
import { type MenuOptions, menuTemplate } from './menu.ts';
import { nothingUndoable, type Undoable } from './undoable.ts';

/**
 * Puts the menu in place, and puts it there again in another language when the reader chooses one. Gives the way to
 * tell it what Undo is about.
 */
export function keepMenu(
  appearance: Appearance,
  options: Omit<MenuOptions, 'words' | 'isMac' | 'undoable'>,
): (undoable: Undoable) => void {
  const isMac = process.platform === 'darwin';
  let undoable = nothingUndoable;
  const show = () => {
    const template = menuTemplate({ ...options, isMac, undoable, words: appearance.words() });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show();
  appearance.onLanguage(show);
  return (told) => {
    if (told.undo === undoable.undo && told.redo === undoable.redo) return;
    undoable = told;
    show();
  };
}
