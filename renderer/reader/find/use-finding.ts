import { useRef, useState } from 'react';
import { useCommand } from '../../actions/use-commands.tsx';

/** Whether the bar for finding is open. It closes with the article, and gives the focus back to what had it. */
export function useFinding(article: string | null): { isOpen: boolean; close: () => void } {
  const [openFor, setOpenFor] = useState<string | null>(null);
  const before = useRef<Element | null>(null);
  const isOpen = openFor !== null && openFor === article;
  const open = () => {
    if (article === null) return;
    before.current = document.activeElement;
    setOpenFor(article);
  };
  useCommand('find', open);
  useCommand('find-next', open);
  useCommand('find-previous', open);
  return {
    isOpen,
    close: () => {
      setOpenFor(null);
      giveFocusBack(before.current);
    },
  };
}

function giveFocusBack(place: Element | null): void {
  const isThere = place instanceof HTMLElement && place.isConnected && place !== document.body;
  const target = isThere ? place : document.getElementById('headline');
  if (target instanceof HTMLIFrameElement) target.contentWindow?.focus();
  else target?.focus({ preventScroll: true });
}
