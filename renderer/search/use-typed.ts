import { useEffect, useState } from 'react';
import { addressOf } from '../capture/given.ts';
import { useView } from '../library/view.tsx';

/** How long typing pauses before it is searched, in milliseconds. */
const pause = 140;

/** What is typed in the search field, and how it becomes the search. */
export interface Typed {
  typed: string;
  type: (text: string) => void;
  /** Searches at once, without waiting for a pause. */
  searchNow: () => void;
}

/** An address on its way into the library is no search; a bare host may be either, so it is searched as well. */
export function searchedIn(typed: string): string {
  return isSurelyAddress(typed) ? '' : typed;
}

/** Whether a text can only be meant as an address: it names its scheme, or a path. */
export function isSurelyAddress(typed: string): boolean {
  return addressOf(typed) !== null && typed.includes('/');
}

/** The text of the search field: searched when typing pauses, and changed from elsewhere as the view is. */
export function useTyped(): Typed {
  const { view, change } = useView();
  const [typed, setTyped] = useState(view.text);
  const [sent, setSent] = useState(view.text);
  if (view.text !== sent) {
    setSent(view.text);
    setTyped(view.text);
  }
  const wanted = searchedIn(typed);
  const search = (text: string) => {
    if (text === sent) return;
    setSent(text);
    change({ type: 'search', text });
  };
  useEffect(() => {
    if (wanted === sent) return;
    const timer = setTimeout(() => {
      setSent(wanted);
      change({ type: 'search', text: wanted });
    }, pause);
    return () => clearTimeout(timer);
  }, [wanted, sent, change]);
  return {
    typed,
    type: (text) => {
      setTyped(text);
      if (text === '') search('');
    },
    searchNow: () => search(wanted),
  };
}
