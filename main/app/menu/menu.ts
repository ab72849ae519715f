import type { MenuItemConstructorOptions as Item } from 'electron';
import type { Words } from '../words/words.ts';
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
  /** What Undo and Redo of the library are about now. */
  undoable: Undoable;
}

const line: Item = { type: 'separator' };

/** The menu of the app, for its system and language. */
export function menuTemplate(options: MenuOptions): Item[] {
  return [
    ...(options.isMac ? [appMenu(options)] : []),
    fileMenu(options),
    editMenu(options),
    articleMenu(options),
    viewMenu(options),
    windowMenu(options),
    helpMenu(options),
  ];
}

/** An item that the window carries out. A key of one letter is the window's alone: a menu would take it from fields. */
function command({ words, command }: MenuOptions, name: CommandItem, accelerator?: string): Item {
  return {
    label: words[`menu.${name}`],
    ...(accelerator !== undefined && { accelerator }),
    click: () => command(name),
  };
}

type CommandItem =
  | 'save'
  | 'choose-files'
  | 'open-original'
  | 'settings'
  | 'search'
  | 'find'
  | 'find-next'
  | 'find-previous'
  | 'next'
  | 'previous'
  | 'star'
  | 'tag'
  | 'archive'
  | 'unread'
  | 'highlight'
  | 'highlights'
  | 'details'
  | 'original'
  | 'delete'
  | 'shortcuts';

function appMenu(options: MenuOptions): Item {
  const { words } = options;
  return {
    label: 'Coupure',
    submenu: [
      { label: words['menu.about'], click: options.about },
      line,
      command(options, 'settings', 'CmdOrCtrl+,'),
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
  const { words, isMac, openLibraryFolder, backUp } = options;
  const ending: Item[] = isMac
    ? [{ role: 'close', label: words['menu.close'] }]
    : [command(options, 'settings', 'CmdOrCtrl+,'), line, { role: 'quit', label: words['menu.quit'] }];
  return {
    label: words['menu.file'],
    submenu: [
      command(options, 'save', 'CmdOrCtrl+N'),
      command(options, 'choose-files', 'CmdOrCtrl+O'),
      line,
      command(options, 'open-original'),
      { label: words['menu.library-folder'], click: openLibraryFolder },
      { label: words['menu.back-up'], click: backUp },
      line,
      ...ending,
    ],
  };
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
      command(options, 'search', 'CmdOrCtrl+K'),
      command(options, 'find', 'CmdOrCtrl+F'),
      command(options, 'find-next'),
      command(options, 'find-previous'),
    ],
  };
}

function articleMenu(options: MenuOptions): Item {
  return {
    label: options.words['menu.article'],
    submenu: [
      command(options, 'next'),
      command(options, 'previous'),
      line,
      command(options, 'star'),
      command(options, 'tag'),
      command(options, 'archive'),
      command(options, 'unread'),
      line,
      command(options, 'highlight'),
      command(options, 'highlights'),
      command(options, 'original'),
      command(options, 'details'),
      line,
      command(options, 'delete'),
    ],
  };
}

function viewMenu({ words, development }: MenuOptions): Item {
  const forDevelopers: Item[] = [
    line,
    { role: 'reload', label: words['menu.reload'] },
    { role: 'toggleDevTools', label: words['menu.developer-tools'] },
  ];
  return {
    label: words['menu.view'],
    submenu: [
      { role: 'resetZoom', label: words['menu.zoom-reset'] },
      { role: 'zoomIn', label: words['menu.zoom-in'] },
      { role: 'zoomOut', label: words['menu.zoom-out'] },
      line,
      { role: 'togglefullscreen', label: words['menu.full-screen'] },
      ...(development ? forDevelopers : []),
    ],
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
    label: options.words['menu.help'],
    submenu: [command(options, 'shortcuts'), ...about],
  };
}
