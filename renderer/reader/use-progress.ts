import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Article } from '../../shared/article.ts';
import { call } from '../bridge/call.ts';
import { expectQuietChange } from '../bridge/quiet-changes.ts';

/** How long scrolling pauses before the place is kept, in milliseconds. */
const pause = 900;

/** Articles that were opened a little or read to their end begin at the top again. */
function isWorthRestoring(progress: number): boolean {
  return progress > 0.03 && progress < 0.97;
}

/**
 * Keeps how far the text was read. Gives what brings the reader to that place; call it whenever a text stands in
 * the frame: it acts once for each article.
 */
export function useProgress(article: Article, scroller: RefObject<HTMLDivElement | null>): () => void {
  const { id } = article;
  const { progress } = article.state;
  const kept = useRef({ id: '', progress: 0 });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keepProgress(kept.current, id, progressOf(element)), pause);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', onScroll);
    };
  }, [id, scroller]);

  return useCallback(() => {
    const element = scroller.current;
    if (element === null || kept.current.id === id) return;
    kept.current = { id, progress };
    element.scrollTop = 0;
    if (isWorthRestoring(progress)) scrollOnceMeasured(element, progress);
  }, [id, progress, scroller]);
}

function keepProgress(kept: { id: string; progress: number }, id: string, value: number): void {
  if (kept.id !== id || Math.abs(value - kept.progress) < 0.01) return;
  kept.progress = value;
  expectQuietChange(id);
  // The next scroll tries again; a place that is not kept is no reason to disturb the reading.
  call('articles.progress', { id, value }).catch(() => undefined);
}

/** The frame takes its height after it was filled; two animation frames later it has it. */
function scrollOnceMeasured(element: HTMLElement, progress: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      element.scrollTop = progress * (element.scrollHeight - element.clientHeight);
    }),
  );
}

/** How far a page is scrolled, 0 to 1; a page without a way to scroll is read whole. */
function progressOf({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number {
  const way = scrollHeight - clientHeight;
  return way <= 0 ? 1 : Math.min(Math.max(scrollTop / way, 0), 1);
}
