import { Menu } from 'electron';
import type { Appearance } from '../settings/appearance.ts';
import { type MenuOptions, menuTemplate } from './menu.ts';

/** Puts the menu in place, and puts it there again in another language when the reader chooses one. */
export function keepMenu(appearance: Appearance, options: Omit<MenuOptions, 'words' | 'isMac'>): void {
  const isMac = process.platform === 'darwin';
  const show = () => {
    const template = menuTemplate({ ...options, isMac, words: appearance.words() });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show();
  appearance.onLanguage(show);
}
