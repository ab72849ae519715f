import { useSettings } from '../bridge/use-settings.ts';
import { shortcutText } from '../ui/platform.ts';
import type { CommandName } from './commands.ts';
import { keysOf } from './key-map.ts';

/** The key that a command has now, as it is printed on this system; null where the reader took it away. */
export function useKeyText(): (name: CommandName) => string | null {
  const { shortcuts } = useSettings();
  return (name) => {
    const [key] = keysOf(name, shortcuts);
    return key === undefined ? null : shortcutText(key);
  };
}

/** What a tooltip says: words, and the key of the command in brackets where it has one. */
export function useKeyTip(): (words: string, name: CommandName) => string {
  const keyText = useKeyText();
  return (words, name) => {
    const key = keyText(name);
    return key === null ? words : `${words} (${key})`;
  };
}
