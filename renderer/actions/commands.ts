import type { MessageKey } from '../i18n/catalogue.ts';

/** A command: what it is called and the keys that give it. `mod` is Command on a Mac and Ctrl elsewhere. */
export interface Command {
  label: MessageKey;
  keys: readonly string[];
}

/** Everything that can be done by a key or by the menu, in the order in which the list of shortcuts shows it. */
export const commands = {
  search: { label: 'command.search', keys: ['mod+k', '/'] },
  save: { label: 'command.save', keys: ['n', 'mod+n'] },
  'choose-files': { label: 'command.choose-files', keys: ['mod+o'] },
  next: { label: 'command.next', keys: ['j'] },
  previous: { label: 'command.previous', keys: ['k'] },
  star: { label: 'command.star', keys: ['s'] },
  tag: { label: 'command.tag', keys: ['t'] },
  archive: { label: 'command.archive', keys: ['e'] },
  delete: { label: 'command.delete', keys: ['#', 'Delete'] },
  unread: { label: 'command.unread', keys: ['u'] },
  highlight: { label: 'command.highlight', keys: ['h'] },
  highlights: { label: 'command.highlights', keys: ['m'] },
  details: { label: 'command.details', keys: ['d'] },
  original: { label: 'command.original', keys: ['p'] },
  'open-original': { label: 'command.open-original', keys: ['o'] },
  find: { label: 'command.find', keys: ['mod+f'] },
  'find-next': { label: 'command.find-next', keys: ['F3', 'mod+g'] },
  'find-previous': { label: 'command.find-previous', keys: ['shift+F3', 'mod+shift+g'] },
  undo: { label: 'command.undo', keys: ['mod+z'] },
  redo: { label: 'command.redo', keys: ['mod+shift+z', 'mod+y'] },
  settings: { label: 'command.settings', keys: ['mod+,'] },
  shortcuts: { label: 'command.shortcuts', keys: ['?'] },
} as const satisfies Record<string, Command>;

/** The name of a command, as the menu sends it. */
export type CommandName = keyof typeof commands;

/** Whether a string names a command: names from the menu are checked before they are used. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** A key that was pressed, as the shortcuts are matched against it. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * The command of a key; null where it has none. Of a character alone, Shift is a part (`?`, `#`); of a key without one,
 * and of what is pressed with Ctrl or Command, it tells one command from another.
 */
export function commandOfKey(pressed: PressedKey, isMac: boolean): CommandName | null {
  if (pressed.altKey) return null;
  const isMod = isMac ? pressed.metaKey : pressed.ctrlKey;
  if (!isMod && (pressed.metaKey || pressed.ctrlKey)) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  const isShifted = pressed.shiftKey && (isMod || key.length > 1);
  const wanted = `${isMod ? 'mod+' : ''}${isShifted ? 'shift+' : ''}${key}`;
  for (const [name, { keys }] of Object.entries(commands)) {
    const isIt = keys.some((candidate) => candidate === wanted);
    if (isIt && isCommandName(name)) return name;
  }
  return null;
}
