import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { type Doing, UndoStack } from './undo-stack.ts';
import { doAgain, takeBack, tellMenu } from './undo-walk.ts';
import { useCommand } from './use-commands.tsx';
import { useNotices } from './use-notices.tsx';

interface Undo {
  /** Tells what was done, with a button to take it back. */
  remember: (doing: Doing) => void;
  /** Names work that will be remembered at its end: Undo waits for it, so that it never takes back what was done before it. */
  underway: <T>(work: Promise<T>) => Promise<T>;
}

const Context = createContext<Undo | null>(null);

/** Remembers what was done in this window, so that it can be taken back and done again. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const { tell, complain } = useNotices();
  const [stack] = useState(() => new UndoStack());
  const [works] = useState(() => new Set<Promise<unknown>>());

  const teller = useMemo(() => ({ t, tell, complain }), [t, tell, complain]);
  const value = useMemo<Undo>(
    () => ({
      remember: (doing) => {
        stack.push(doing);
        tellMenu(stack);
        const run = () => stack.take(doing) && void takeBack(stack, doing, teller);
        teller.tell(doing.done, { label: teller.t('undo.button'), run });
      },
      underway: (work) => {
        works.add(work);
        const end = () => works.delete(work);
        work.then(end, end);
        return work;
      },
    }),
    [stack, works, teller],
  );
  useCommand('undo', async () => {
    await Promise.allSettled(works);
    const doing = stack.pop();
    if (doing) void takeBack(stack, doing, teller);
    else tell(t('undo.nothing'));
  });
  useCommand('redo', () => {
    const doing = stack.popUndone();
    if (doing) void doAgain(stack, doing, teller);
    else tell(t('redo.nothing'));
  });
  return <Context value={value}>{children}</Context>;
}

/** How to remember what was done. Throws outside {@link UndoProvider}. */
export function useUndo(): Undo {
  const value = use(Context);
  if (value === null) throw new Error('There is no UndoProvider above this component.');
  return value;
}
