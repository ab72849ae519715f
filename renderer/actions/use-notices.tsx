import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import type { ErrorReport } from '../../shared/errors.ts';
import { reportOfThrown } from '../bridge/call.ts';

/** Something the window tells: what was done, or what went wrong. */
export type Notice =
  | { id: number; kind: 'done'; text: string; action: NoticeAction | null }
  | { id: number; kind: 'error'; text: string; report: ErrorReport };

/** What can be done about a notice. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

interface Notices {
  /** The last thing done, and the errors that nobody has put away. */
  notices: readonly Notice[];
  tell: (text: string, action?: NoticeAction) => void;
  /** `text` says what did not work; the error says why. */
  complain: (text: string, thrown: unknown) => void;
  putAway: (id: number) => void;
}

const Context = createContext<Notices | null>(null);

/** Holds the notices for everything below. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const last = useRef(0);
  const add = useCallback((make: (id: number) => Notice) => {
    last.current += 1;
    const notice = make(last.current);
    setNotices((before) => [
      ...before.filter(({ kind }) => kind === 'error' || notice.kind === 'error'),
      notice,
    ]);
  }, []);
  const value = useMemo<Notices>(
    () => ({
      notices,
      tell: (text, action) => add((id) => ({ id, kind: 'done', text, action: action ?? null })),
      complain: (text, thrown) => add((id) => ({ id, kind: 'error', text, report: reportOfThrown(thrown) })),
      putAway: (id) => setNotices((before) => before.filter((notice) => notice.id !== id)),
    }),
    [notices, add],
  );
  return <Context value={value}>{children}</Context>;
}

/** The notices, and how to give one. Throws outside {@link NoticesProvider}. */
export function useNotices(): Notices {
  const value = use(Context);
  if (value === null) throw new Error('There is no NoticesProvider above this component.');
  return value;
}
