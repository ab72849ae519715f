/** Whether this is a Mac: it has Command where others have Ctrl. */
export const isMac = /mac/i.test(navigator.userAgent);

/** A shortcut as it is printed on this system: `Ctrl K`, `⌘ K`. */
export function shortcutText(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key === 'mod' ? (isMac ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key))
    .join(' ');
}
