import type { Command } from '../actions/commands.ts';

/** The keys of the list and the reader, which those carry out themselves; here to be told. */
export const listShortcuts: readonly Command[] = [
  { label: 'shortcuts.move', keys: ['↑', '↓'] },
  { label: 'shortcuts.ends', keys: ['Home', 'End'] },
  { label: 'shortcuts.open', keys: ['Enter'] },
  { label: 'shortcuts.back', keys: ['Esc'] },
  { label: 'shortcuts.extend', keys: ['Shift+↑', 'Shift+↓'] },
  { label: 'shortcuts.all', keys: ['mod+a'] },
];
