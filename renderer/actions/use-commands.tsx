import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react';
import { useBridgeEvent } from '../bridge/use-event.ts';
import { CommandRegistry } from './command-registry.ts';
import { type CommandName, isCommandName } from './commands.ts';

const Context = createContext<CommandRegistry | null>(null);

/** Brings commands (keys, the menu, the palette) to the part of the window that carries them out. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry());
  useBridgeEvent('command', ({ name }) => isCommandName(name) && registry.run(name));
  return <Context value={registry}>{children}</Context>;
}

function useRegistry(): CommandRegistry {
  const registry = use(Context);
  if (registry === null) throw new Error('There is no CommandsProvider above this component.');
  return registry;
}

/**
 * Carries out a command for as long as the component is there; of several the one that came last does. What cannot be
 * done now says so by `isEnabled`: the menu shows it, and its key is left to others.
 */
export function useCommand(name: CommandName, handler: () => void, isEnabled = true): void {
  const registry = useRegistry();
  const current = useEffectEvent(handler);
  useEffect(() => registry.register(name, { isEnabled, run: () => current() }), [registry, name, isEnabled]);
}

/** Gives a command, as a key or the menu would; false where nothing in the window answers to it now. */
export function useRunCommand(): (name: CommandName) => boolean {
  const registry = useRegistry();
  return useCallback((name) => registry.run(name), [registry]);
}

/** The commands that can be given now. */
export function useEnabledCommands(): ReadonlySet<CommandName> {
  const registry = useRegistry();
  return useSyncExternalStore(registry.onChange, registry.enabled);
}
