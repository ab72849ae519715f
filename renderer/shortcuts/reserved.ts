/** What moves about in the window or belongs to the text fields and the system: no command takes it. */
const reserved = new Set([
  ...[
    'Tab',
    'shift+Tab',
    'Enter',
    'Escape',
    ' ',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Backspace',
    'ContextMenu',
  ],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'shift+ArrowUp', 'shift+ArrowDown', 'shift+F10'],
  ...['mod+a', 'mod+c', 'mod+v', 'mod+x', 'mod+shift+v', 'mod+q', 'mod+w', 'mod+m', 'mod+h', 'F10', 'F11'],
  ...['mod+0', 'mod++', 'mod+-', 'mod+=', 'mod+shift++', 'mod+ArrowLeft', 'mod+ArrowRight'],
]);

/** Whether a key is left to the window and the system. */
export function isReserved(key: string): boolean {
  return reserved.has(key);
}
