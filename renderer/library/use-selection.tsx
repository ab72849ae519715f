import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  use,
  useMemo,
  useState,
} from 'react';
import { emptySelection, type Selection } from './selection.ts';

interface Held {
  selection: Selection;
  setSelection: Dispatch<SetStateAction<Selection>>;
}

const Context = createContext<Held | null>(null);

/** Holds the selection for everything below. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [selection, setSelection] = useState(emptySelection);
  const value = useMemo(() => ({ selection, setSelection }), [selection]);
  return <Context value={value}>{children}</Context>;
}

/** The selection, and how to change it. Throws outside {@link SelectionProvider}. */
export function useSelection(): Held {
  const value = use(Context);
  if (value === null) throw new Error('There is no SelectionProvider above this component.');
  return value;
}
