import { useEffect, useEffectEvent } from 'react';
import { useBridgeEvent } from './use-event.ts';

let waiting: string | null = null;
let stopListening: (() => void) | null = null;

/**
 * Remembers an article that the main process asks for before the window is drawn: a file given at start is often
 * saved sooner than that.
 */
export function listenBeforeDrawn(): void {
  stopListening = window.coupure.on('show.article', ({ id }) => {
    waiting = id;
  });
}

/** Calls back with each article that the main process asks the window to show. Belongs in one place of the window. */
export function useAskedArticle(show: (id: string) => void): void {
  const shown = useEffectEvent(show);
  useBridgeEvent('show.article', ({ id }) => shown(id));
  useEffect(() => {
    stopListening?.();
    stopListening = null;
    if (waiting !== null) shown(waiting);
    waiting = null;
  }, []);
}
