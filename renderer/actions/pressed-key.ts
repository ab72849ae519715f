/** A key that was pressed, as the shortcuts are matched against it. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Keys that do nothing by themselves. */
const holding = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Unidentified']);

/**
 * A pressed key as shortcuts are written: `mod+shift+p`, `F3`, `?`; null for what the system or the keyboard layout
 * uses. Of a character alone, Shift is a part (`?`, `#`); of a key without one, and of what is pressed with Ctrl or
 * Command, it tells one shortcut from another.
 */
export function writtenKey(pressed: PressedKey, isMac: boolean): string | null {
  if (pressed.altKey || holding.has(pressed.key)) return null;
  const isMod = isMac ? pressed.metaKey : pressed.ctrlKey;
  if (!isMod && (pressed.metaKey || pressed.ctrlKey)) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  const isShifted = pressed.shiftKey && (isMod || key.length > 1);
  return `${isMod ? 'mod+' : ''}${isShifted ? 'shift+' : ''}${key}`;
}
