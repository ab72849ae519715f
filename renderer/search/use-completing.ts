import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { completionId, completionsId } from './completion-list.tsx';
import { type Completion, useCompletions } from './use-completions.ts';

/** The completion of the search field: what is offered, which of it one is on, and the keys. */
export interface Completing {
  offered: readonly Completion[];
  active: number;
  /** True where the key was meant for what is offered. */
  onKey: (event: KeyboardEvent) => boolean;
  pick: (completion: Completion) => void;
  open: () => void;
  close: () => void;
  /** What the field says of the list to screen readers. */
  aria: Record<string, string | undefined>;
}

/** Offers what can follow while one types. Nothing is chosen until one goes to it, so that Enter still searches. */
export function useCompleting(
  field: RefObject<HTMLInputElement | null>,
  typed: string,
  type: (text: string) => void,
): Completing {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const wanted = useRef<number | null>(null);
  const caret = wanted.current ?? field.current?.selectionStart ?? typed.length;
  const all = useCompletions(typed, Math.min(caret, typed.length));
  const offered = isOpen ? all : [];
  const at = Math.min(active, offered.length - 1);

  /** The caret can only be put where the new text is in the field. */
  useEffect(() => {
    if (wanted.current === null || field.current?.value !== typed) return;
    field.current.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  }, [typed, field]);

  const pick = ({ query, caret: to }: Completion) => {
    wanted.current = to;
    setActive(-1);
    setOpen(query.endsWith(':'));
    type(query);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const chosen = offered[at];
    if (offered.length === 0) return false;
    if (event.key === 'ArrowDown') setActive((at + 1) % offered.length);
    else if (event.key === 'ArrowUp') setActive(at <= 0 ? offered.length - 1 : at - 1);
    else if (event.key === 'Escape') setOpen(false);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) pick(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    offered,
    active: at,
    onKey,
    pick,
    open: () => {
      setActive(-1);
      setOpen(true);
    },
    close: () => setOpen(false),
    aria: {
      'aria-autocomplete': 'list',
      'aria-controls': offered.length > 0 ? completionsId : undefined,
      'aria-activedescendant': at >= 0 ? completionId(at) : undefined,
    },
  };
}
