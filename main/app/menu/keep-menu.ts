import { Menu } from 'electron';
import type { CommandState } from '../../../shared/commands.ts';
import type { RecentLibraries } from '../libraries/recent.ts';
import type { Appearance } from '../settings/appearance.ts';
import { type MenuOptions, menuTemplate } from './menu.ts';
import type { MenuNews } from './news.ts';
import { nothingUndoable, type Undoable } from './undoable.ts';

/**
 * Puts the menu in place, and puts it there again in another language when the reader chooses one. Gives the way to
 * tell it what Undo is about and how the commands stand.
 */
export function keepMenu(
  appearance: Appearance,
  {
    recent,
    ...options
  }: Omit<MenuOptions, 'words' | 'isMac' | 'undoable' | 'states' | 'recent'> & { recent: RecentLibraries },
): (news: MenuNews) => void {
  const isMac = process.platform === 'darwin';
  let undoable = nothingUndoable;
  let states: ReadonlyMap<string, CommandState> = new Map();
  const show = () => {
    const now = { isMac, undoable, states, recent: recent.all(null), words: appearance.words() };
    const template = menuTemplate({ ...options, ...now });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const hearCommands = (commands: readonly CommandState[]) => {
    const before = states;
    states = new Map(commands.map((state) => [state.name, state]));
    // A menu that is made anew closes under the reader's hand, so it is only for what an item cannot change.
    if (hasOtherKeys(before, states)) show();
    else for (const { name, isEnabled } of commands) enable(name, isEnabled);
  };
  const hearUndoable = (told: Undoable) => {
    if (told.undo === undoable.undo && told.redo === undoable.redo) return;
    undoable = told;
    show();
  };
  show();
  appearance.onLanguage(show);
  recent.onChange(show);
  return (news) => ('commands' in news ? hearCommands(news.commands) : hearUndoable(news));
}

function enable(name: string, isEnabled: boolean): void {
  const item = Menu.getApplicationMenu()?.getMenuItemById(name);
  if (item) item.enabled = isEnabled;
}

function hasOtherKeys(
  before: ReadonlyMap<string, CommandState>,
  after: ReadonlyMap<string, CommandState>,
): boolean {
  if (before.size !== after.size) return true;
  return [...after.values()].some(({ name, key }) => before.get(name)?.key !== key);
}
