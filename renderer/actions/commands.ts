import type { MessageKey } from '../i18n/catalogue.ts';

/**
 * A command: what it is called and the keys that it comes with. `mod` is Command on a Mac and Ctrl elsewhere. The
 * reader may give it other ones.
 */
export interface Command {
  label: MessageKey;
  keys: readonly string[];
}

/** Everything that can be done by a key, the menu or the palette, in the order in which the list of shortcuts shows it. */
export const commands = {
  palette: { label: 'command.palette', keys: ['mod+shift+p'] },
  search: { label: 'command.search', keys: ['mod+k', '/'] },
  'search-help': { label: 'command.search-help', keys: ['mod+/'] },
  'save-search': { label: 'command.save-search', keys: ['mod+shift+s'] },
  save: { label: 'command.save', keys: ['n', 'mod+n'] },
  'choose-files': { label: 'command.choose-files', keys: ['mod+o'] },
  'go-all': { label: 'command.go-all', keys: ['mod+1'] },
  'go-unread': { label: 'command.go-unread', keys: ['mod+2'] },
  'go-starred': { label: 'command.go-starred', keys: ['mod+3'] },
  'go-archived': { label: 'command.go-archived', keys: ['mod+4'] },
  'go-photos': { label: 'command.go-photos', keys: ['mod+5'] },
  timeline: { label: 'command.timeline', keys: ['mod+6'] },
  glance: { label: 'command.glance', keys: ['mod+7'] },
  'go-trash': { label: 'command.go-trash', keys: [] },
  next: { label: 'command.next', keys: ['j'] },
  previous: { label: 'command.previous', keys: ['k'] },
  star: { label: 'command.star', keys: ['s'] },
  tag: { label: 'command.tag', keys: ['t'] },
  collections: { label: 'command.collections', keys: ['l'] },
  'manage-tags': { label: 'command.manage-tags', keys: [] },
  archive: { label: 'command.archive', keys: ['e'] },
  delete: { label: 'command.delete', keys: ['#', 'Delete'] },
  unread: { label: 'command.unread', keys: ['u'] },
  highlight: { label: 'command.highlight', keys: ['h'] },
  'highlight-note': { label: 'command.highlight-note', keys: ['a'] },
  quote: { label: 'command.quote', keys: ['mod+shift+c'] },
  caret: { label: 'command.caret', keys: ['F7'] },
  'read-aloud': { label: 'command.read-aloud', keys: ['v'] },
  highlights: { label: 'command.highlights', keys: ['m'] },
  details: { label: 'command.details', keys: ['d'] },
  original: { label: 'command.original', keys: ['p'] },
  'open-original': { label: 'command.open-original', keys: ['o'] },
  find: { label: 'command.find', keys: ['mod+f'] },
  'find-next': { label: 'command.find-next', keys: ['F3', 'mod+g'] },
  'find-previous': { label: 'command.find-previous', keys: ['shift+F3', 'mod+shift+g'] },
  'edit-blocks': { label: 'command.edit-blocks', keys: ['b'] },
  'new-window': { label: 'command.new-window', keys: ['mod+shift+n'] },
  'open-in-window': { label: 'command.open-in-window', keys: ['mod+shift+o'] },
  'new-library': { label: 'command.new-library', keys: [] },
  'open-library': { label: 'command.open-library', keys: [] },
  undo: { label: 'command.undo', keys: ['mod+z'] },
  redo: { label: 'command.redo', keys: ['mod+shift+z', 'mod+y'] },
  settings: { label: 'command.settings', keys: ['mod+,'] },
  report: { label: 'command.report', keys: [] },
  help: { label: 'command.help', keys: ['F1'] },
  shortcuts: { label: 'command.shortcuts', keys: ['?'] },
} as const satisfies Record<string, Command>;

/** The name of a command, as the menu sends it. */
export type CommandName = keyof typeof commands;

/** Whether a string names a command: names from the menu are checked before they are used. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** The names of all commands. */
export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommandName);
