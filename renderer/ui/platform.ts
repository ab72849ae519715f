/** Whether this is a Mac: it has Command where others have Ctrl. */
export const isMac = /mac/i.test(navigator.userAgent);

const printed: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: isMac ? '⇧' : 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': '␣',
};

/** A shortcut as it is printed on this system: `Ctrl K`, `⌘ K`. */
export function shortcutText(keys: string): string {
  const held = /^(?:(?:mod|shift)\+)*/i.exec(keys)?.[0] ?? '';
  return [...held.split('+').filter((part) => part !== ''), keys.slice(held.length)]
    .map((key) => printed[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(' ');
}
