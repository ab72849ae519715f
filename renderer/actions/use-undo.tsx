import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { type Doing, UndoStack } from './undo-stack.ts';
import { useCommand } from './use-commands.tsx';
import { useNotices } from './use-notices.tsx';

interface Undo {
  /** Tells what was done, with a button to take it back. */
  remember: (doing: Doing) => void;
}

const Context = createContext<Undo | null>(null);

/** Remembers what was done in this window, so that it can be taken back. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const { tell, complain } = useNotices();
  const [stack] = useState(() => new UndoStack());

  const takeBack = useCallback(
    async (doing: Doing) => {
      try {
        await doing.undo();
        tell(t('undo.undone', { what: doing.done }));
      } catch (thrown) {
        complain(t('undo.failed', { what: doing.done }), thrown);
      }
    },
    [t, tell, complain],
  );
  useCommand('undo', () => {
    const doing = stack.pop();
    if (doing) void takeBack(doing);
    else tell(t('undo.nothing'));
  });
  const value = useMemo<Undo>(
    () => ({
      remember: (doing) => {
        stack.push(doing);
        tell(doing.done, { label: t('undo.button'), run: () => stack.take(doing) && void takeBack(doing) });
      },
    }),
    [stack, t, tell, takeBack],
  );
  return <Context value={value}>{children}</Context>;
}

/** How to remember what was done. Throws outside {@link UndoProvider}. */
export function useUndo(): Undo {
  const value = use(Context);
  if (value === null) throw new Error('There is no UndoProvider above this component.');
  return value;
}
