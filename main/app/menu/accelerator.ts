import type { MenuItemConstructorOptions as Item } from 'electron';

/** Keys as the window names them, by what Electron calls them. */
const names: Record<string, string> = {
  mod: 'CmdOrCtrl',
  shift: 'Shift',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
  ' ': 'Space',
  '+': 'Plus',
};

/** What Electron takes for a key; with anything else it refuses the whole menu. */
const accepted =
  /^(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Up|Down|Left|Right|Return|Space|Plus|Delete|Home|End|PageUp|PageDown|Insert|[!-/:-@[-`{-~])$/;

/**
 * A key of the window as a menu shows it. A key without Ctrl or Command is the window's alone, since a menu would take
 * it from fields: it is shown where a system lets a menu show what it does not take.
 */
export function acceleratorOf(
  key: string | null,
  isMac: boolean,
): Pick<Item, 'accelerator' | 'registerAccelerator'> {
  if (key === null) return {};
  const parts = partsOf(key).map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  if (!accepted.test(parts.at(-1) ?? '')) return {};
  const isOwn = !parts.includes('CmdOrCtrl') && !/^F\d/.test(parts.at(-1) ?? '');
  if (isOwn) return isMac ? {} : { accelerator: parts.join('+'), registerAccelerator: false };
  return { accelerator: parts.join('+') };
}

/** `mod++` is the key `+`. */
function partsOf(key: string): string[] {
  const held = /^(?:(?:mod|shift)\+)*/.exec(key)?.[0] ?? '';
  return [...held.split('+').filter((part) => part !== ''), key.slice(held.length)];
}
