import type { MenuItemConstructorOptions as Item } from 'electron';
import type { CommandState } from '../../../shared/commands.ts';
import type { KnownLibrary } from '../../../shared/libraries.ts';
import type { Words } from '../words/words.ts';
import { acceleratorOf } from './accelerator.ts';
import { type MenuCommand, menuCommands } from './menu-commands.ts';
import { type Undoable, undoLabel } from './undoable.ts';

/** What the menu needs to know and to do. */
export interface MenuOptions {
  words: Words;
  isMac: boolean;
  development: boolean;
  /** Has the window carry out one of its commands. */
  command: (name: string) => void;
  openLibraryFolder: () => void;
  about: () => void;
  backUp: () => void;
  /** The libraries that were open last. */
  recent: readonly Pick<KnownLibrary, 'key' | 'name' | 'folder'>[];
  openRecent: (key: string) => void;
  /** What Undo and Redo of the library are about now. */
  undoable: Undoable;
  /** How the commands of the window stand, as far as it told. */
  states: ReadonlyMap<string, CommandState>;
}

const line: Item = { type: 'separator' };

/** The menu of the app, for its system and language. */
export function menuTemplate(options: MenuOptions): Item[] {
  return [
    ...(options.isMac ? [appMenu(options)] : []),
    fileMenu(options),
    editMenu(options),
    viewMenu(options),
    goMenu(options),
    { label: options.words['menu.article'], submenu: commands(options, 'article') },
    libraryMenu(options),
    windowMenu(options),
    helpMenu(options),
  ];
}

/** The commands of one menu, in groups. */
function commands(options: MenuOptions, menu: keyof typeof menuCommands): Item[] {
  const groups: readonly (readonly MenuCommand[])[] = menuCommands[menu];
  return groups.flatMap((group, at) => [
    ...(at > 0 ? [line] : []),
    ...group.map((name) => command(options, name)),
  ]);
}

/** An item that the window carries out. */
function command({ words, command, states, isMac }: MenuOptions, name: MenuCommand): Item {
  const state = states.get(name);
  return {
    id: name,
    label: words[`menu.${name}`],
    enabled: state?.isEnabled ?? true,
    ...acceleratorOf(state?.key ?? null, isMac),
    click: () => command(name),
  };
}

function appMenu(options: MenuOptions): Item {
  const { words } = options;
  return {
    label: 'Coupure',
    submenu: [
      { label: words['menu.about'], click: options.about },
      line,
      command(options, 'settings'),
      line,
      { role: 'services', label: words['menu.services'] },
      line,
      { role: 'hide', label: words['menu.hide'] },
      { role: 'hideOthers', label: words['menu.hide-others'] },
      { role: 'unhide', label: words['menu.show-all'] },
      line,
      { role: 'quit', label: words['menu.quit'] },
    ],
  };
}

function fileMenu(options: MenuOptions): Item {
  const { words, isMac } = options;
  const ending: Item[] = isMac
    ? [{ role: 'close', label: words['menu.close'] }]
    : [command(options, 'settings'), line, { role: 'quit', label: words['menu.quit'] }];
  return { label: words['menu.file'], submenu: [...commands(options, 'file'), line, ...ending] };
}

function editMenu(options: MenuOptions): Item {
  const { words, undoable } = options;
  return {
    label: words['menu.edit'],
    submenu: [
      // Undo of the text in a field; what was done to articles is taken back by the items below.
      { role: 'undo', label: words['menu.undo'] },
      { role: 'redo', label: words['menu.redo'] },
      {
        label: undoLabel(words['menu.undo'], words['menu.undo-change'], undoable.undo),
        enabled: undoable.undo !== null,
        click: () => options.command('undo'),
      },
      {
        label: undoLabel(words['menu.redo'], words['menu.redo-change'], undoable.redo),
        enabled: undoable.redo !== null,
        click: () => options.command('redo'),
      },
      line,
      { role: 'cut', label: words['menu.cut'] },
      { role: 'copy', label: words['menu.copy'] },
      { role: 'paste', label: words['menu.paste'] },
      { role: 'pasteAndMatchStyle', label: words['menu.paste-plain'] },
      { role: 'selectAll', label: words['menu.select-all'] },
      line,
      ...commands(options, 'edit'),
    ],
  };
}

function viewMenu(options: MenuOptions): Item {
  const { words, development } = options;
  const forDevelopers: Item[] = [
    line,
    { role: 'reload', label: words['menu.reload'] },
    { role: 'toggleDevTools', label: words['menu.developer-tools'] },
  ];
  return {
    label: words['menu.view'],
    submenu: [
      ...commands(options, 'view'),
      line,
      { role: 'resetZoom', label: words['menu.zoom-reset'] },
      { role: 'zoomIn', label: words['menu.zoom-in'] },
      { role: 'zoomOut', label: words['menu.zoom-out'] },
      line,
      { role: 'togglefullscreen', label: words['menu.full-screen'] },
      ...(development ? forDevelopers : []),
    ],
  };
}

function goMenu(options: MenuOptions): Item {
  return { label: options.words['menu.go'], submenu: commands(options, 'go') };
}

function libraryMenu(options: MenuOptions): Item {
  const { words, openLibraryFolder, backUp } = options;
  return {
    label: words['menu.library'],
    submenu: [
      ...commands(options, 'library'),
      recentMenu(options),
      line,
      { label: words['menu.library-folder'], click: openLibraryFolder },
      { label: words['menu.back-up'], click: backUp },
    ],
  };
}

/** The libraries that were open last; each opens in the window that was used last. */
function recentMenu({ words, recent, openRecent }: MenuOptions): Item {
  return {
    label: words['menu.recent-libraries'],
    enabled: recent.length > 0,
    submenu: recent.map(({ key, name, folder }) => ({
      label: name,
      sublabel: folder,
      toolTip: folder,
      click: () => openRecent(key),
    })),
  };
}

function windowMenu({ words, isMac }: MenuOptions): Item {
  const ending: Item[] = isMac
    ? [
        { role: 'zoom', label: words['menu.zoom-window'] },
        line,
        { role: 'front', label: words['menu.front'] },
      ]
    : [{ role: 'close', label: words['menu.close'] }];
  return {
    role: 'window',
    label: words['menu.window'],
    submenu: [{ role: 'minimize', label: words['menu.minimise'] }, ...ending],
  };
}

function helpMenu(options: MenuOptions): Item {
  const about: Item[] = options.isMac
    ? []
    : [line, { label: options.words['menu.about'], click: options.about }];
  return {
    role: 'help',
    label: options.words['menu.help-menu'],
    submenu: [...commands(options, 'help'), ...about],
  };
}
