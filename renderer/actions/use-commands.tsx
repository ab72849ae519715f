import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
} from 'react';
import { useBridgeEvent } from '../bridge/use-event.ts';
import { type CommandName, isCommandName } from './commands.ts';

type Handler = () => void;

interface Registry {
  /** Gives the way to take the handler back. */
  register: (name: CommandName, handler: Handler) => () => void;
  /** False where nothing in the window answers to the command now. */
  run: (name: CommandName) => boolean;
}

const Context = createContext<Registry | null>(null);

/** Brings commands (keys, the menu) to the part of the window that carries them out. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const handlers = useRef(new Map<CommandName, Handler[]>());
  const register = useCallback((name: CommandName, handler: Handler) => {
    const there = handlers.current.get(name) ?? [];
    handlers.current.set(name, [...there, handler]);
    return () => {
      const left = handlers.current.get(name)?.filter((other) => other !== handler) ?? [];
      handlers.current.set(name, left);
    };
  }, []);
  const run = useCallback((name: CommandName) => {
    const handler = handlers.current.get(name)?.at(-1);
    handler?.();
    return handler !== undefined;
  }, []);
  useBridgeEvent('command', ({ name }) => isCommandName(name) && run(name));
  const registry = useMemo(() => ({ register, run }), [register, run]);
  return <Context value={registry}>{children}</Context>;
}

function useRegistry(): Registry {
  const registry = use(Context);
  if (registry === null) throw new Error('There is no CommandsProvider above this component.');
  return registry;
}

/** Carries out a command for as long as the component is there; of several the one that came last does. */
export function useCommand(name: CommandName, handler: Handler): void {
  const { register } = useRegistry();
  const current = useEffectEvent(handler);
  useEffect(() => register(name, () => current()), [register, name]);
}

/** Gives a command, as a key or the menu would. */
export function useRunCommand(): (name: CommandName) => boolean {
  return useRegistry().run;
}
