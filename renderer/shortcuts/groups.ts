import type { Command, CommandName } from '../actions/commands.ts';
import type { MessageKey } from '../i18n/catalogue.ts';

/** Shortcuts that are listed under one heading: commands, and keys that a part of the window carries out itself. */
export interface ShortcutGroup {
  title: MessageKey;
  commands: readonly CommandName[];
  own: readonly Command[];
}

/** All shortcuts, as the list of them shows them. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: 'shortcuts.everywhere',
    commands: [
      'palette',
      'search',
      'search-help',
      'save-search',
      'save',
      'choose-files',
      'new-window',
      'new-library',
      'open-library',
      'undo',
      'redo',
      'manage-tags',
      'settings',
      'shortcuts',
      'help',
      'report',
    ],
    own: [],
  },
  {
    title: 'shortcuts.go',
    commands: [
      'go-all',
      'go-unread',
      'go-starred',
      'go-archived',
      'go-photos',
      'timeline',
      'glance',
      'go-trash',
    ],
    own: [],
  },
  {
    title: 'shortcuts.list',
    commands: ['next', 'previous'],
    own: [
      { label: 'shortcuts.move', keys: ['↑', '↓'] },
      { label: 'shortcuts.ends', keys: ['Home', 'End'] },
      { label: 'shortcuts.open', keys: ['Enter'] },
      { label: 'shortcuts.extend', keys: ['shift+ArrowUp', 'shift+ArrowDown'] },
      { label: 'shortcuts.all', keys: ['mod+a'] },
    ],
  },
  {
    title: 'shortcuts.article',
    commands: [
      'star',
      'tag',
      'collections',
      'archive',
      'delete',
      'unread',
      'highlight',
      'highlight-note',
      'quote',
      'caret',
      'read-aloud',
      'highlights',
      'details',
      'original',
      'open-original',
      'open-in-window',
      'find',
      'find-next',
      'find-previous',
      'edit-blocks',
    ],
    own: [{ label: 'shortcuts.back', keys: ['Esc'] }],
  },
  {
    title: 'shortcuts.search',
    commands: [],
    own: [
      { label: 'shortcuts.search.phrase', keys: ['"sea wall"'] },
      { label: 'shortcuts.search.prefix', keys: ['ferr*'] },
      { label: 'shortcuts.search.or', keys: ['ferry OR train'] },
      { label: 'shortcuts.search.not', keys: ['-ferry'] },
      { label: 'shortcuts.search.photos', keys: ['agency:afp', 'has:photo'] },
      { label: 'shortcuts.search.dates', keys: ['after:2019-04', 'saved:7d'] },
      { label: 'shortcuts.search.state', keys: ['is:unread', 'tag:none'] },
    ],
  },
];
