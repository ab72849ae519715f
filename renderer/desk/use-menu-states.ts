import { useEffect } from 'react';
import { commandNames } from '../actions/commands.ts';
import { keysOf } from '../actions/key-map.ts';
import { useEnabledCommands } from '../actions/use-commands.tsx';
import { call } from '../bridge/call.ts';
import { useSettings } from '../bridge/use-settings.ts';

/** Keeps the menu told which commands can be given, and by which keys. A menu that cannot be told shows no keys. */
export function useMenuStates(): void {
  const enabled = useEnabledCommands();
  const { shortcuts } = useSettings();
  useEffect(() => {
    const commands = commandNames.map((name) => ({
      name,
      isEnabled: enabled.has(name),
      key: menuKey(keysOf(name, shortcuts)),
    }));
    call('app.commands', { commands }).catch(() => undefined);
  }, [enabled, shortcuts]);
}

/** A menu shows one key: of several, one that a menu may take. */
function menuKey(keys: readonly string[]): string | null {
  return keys.find((key) => key.startsWith('mod+') || /^(?:shift\+)?F\d/.test(key)) ?? keys[0] ?? null;
}
