import { useRef, useState } from 'react';
import { useCommand } from '../actions/use-commands.tsx';

/** The bars above the text; one is open at a time. */
type BarName = 'find' | 'blocks' | 'caret' | 'aloud';

/** Which bar is open above the article. It closes with the article, and gives the focus back to what had it. */
export interface OpenBar {
  name: BarName | null;
  open: (name: BarName) => void;
  close: () => void;
}

/** Opens and closes the bars above the article. */
export function useBar(article: string | null): OpenBar {
  const [opened, setOpened] = useState<{ name: BarName; article: string } | null>(null);
  const before = useRef<Element | null>(null);
  const name = opened?.article === article ? (opened?.name ?? null) : null;
  const open = (wanted: BarName) => {
    if (article === null) return;
    if (name === null) before.current = document.activeElement;
    setOpened({ name: wanted, article });
  };
  const close = () => {
    setOpened(null);
    giveFocusBack(before.current);
  };
  useCommand('find', () => open('find'));
  useCommand('find-next', () => open('find'));
  useCommand('find-previous', () => open('find'));
  useCommand('caret', () => (name === 'caret' ? close() : open('caret')));
  useCommand('edit-blocks', () => (name === 'blocks' ? close() : open('blocks')));
  return { name, open, close };
}

function giveFocusBack(place: Element | null): void {
  const isThere = place instanceof HTMLElement && place.isConnected && place !== document.body;
  const target = isThere ? place : document.getElementById('headline');
  if (target instanceof HTMLIFrameElement) target.contentWindow?.focus();
  else target?.focus({ preventScroll: true });
}
