import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  use,
  useMemo,
  useRef,
  useState,
} from 'react';
import { emptySelection, type Selection } from './selection.ts';

interface Held {
  selection: Selection;
  setSelection: Dispatch<SetStateAction<Selection>>;
  /**
   * Articles that the reader has just sent out of the list (deleted, archived, restored). When one that is open
   * disappears, the list goes on to its neighbour; one that disappears otherwise stays open.
   */
  leaving: Set<string>;
}

const Context = createContext<Held | null>(null);

/** Holds the selection for everything below. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [selection, setSelection] = useState(emptySelection);
  const leaving = useRef(new Set<string>());
  const value = useMemo(() => ({ selection, setSelection, leaving: leaving.current }), [selection]);
  return <Context value={value}>{children}</Context>;
}

/** The selection, and how to change it. Throws outside {@link SelectionProvider}. */
export function useSelection(): Held {
  const value = use(Context);
  if (value === null) throw new Error('There is no SelectionProvider above this component.');
  return value;
}
