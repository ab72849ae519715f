import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Article } from '../../../shared/article.ts';
import type { TextPlace } from '../../../shared/state.ts';
import { call } from '../../bridge/call.ts';
import { expectQuietChange } from '../../bridge/quiet-changes.ts';
import type { FrameText } from '../../highlights/frame-text.ts';
import { firstInSight, foundPlace, keptPlace, scrollToPlace } from './reading-place.ts';

/** How long scrolling pauses before the place is kept, in milliseconds. */
const pause = 900;

/** An article that was read so far is read to its end. */
const finished = 0.97;

/** Articles that were opened a little or read to their end begin at the top again. */
function isWorthRestoring(progress: number): boolean {
  return progress > 0.03 && progress < finished;
}

/** That the reader was brought to where it stopped. */
export interface Continued {
  /** How far the text was read, 0 to 1. */
  progress: number;
}

/**
 * Keeps the line that is read, and brings the reader back to it: once when an article opens, and whenever its text is set
 * anew in another width or size of type. `text` is what stands in the frame, null until it does.
 */
export function useProgress(
  article: Article,
  text: FrameText | null,
  scroller: RefObject<HTMLDivElement | null>,
): Continued | null {
  const { id } = article;
  const { progress, readingPlace, readAt } = article.state;
  const kept = useRef<Kept>({ id: '', text: '', value: 0, isRead: false });
  /** The line at the top of the sight, in the frame's text. */
  const line = useRef<number | null>(null);
  const [continued, setContinued] = useState<(Continued & { id: string }) | null>(null);

  const begin = useEffectEvent((shown: FrameText, element: HTMLElement) => {
    const isNew = kept.current.id !== id;
    const value = isNew ? progress : kept.current.value;
    kept.current = { id, text: article.text, value, isRead: readAt !== null };
    if (!isNew) return;
    element.scrollTop = 0;
    line.current = null;
    if (!isWorthRestoring(progress)) return;
    setContinued({ id, progress });
    onceMeasured(() => {
      line.current = comeBack(shown, element, readingPlace ?? null, progress);
    });
  });

  useEffect(() => {
    const element = scroller.current;
    // The text of the article before stands here until that of this one does.
    if (element === null || !text?.root.isConnected) return;
    begin(text, element);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAwaited = false;
    const flush = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      keep(kept.current, text, line.current, element);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
      if (isAwaited) return;
      isAwaited = true;
      requestAnimationFrame(() => {
        isAwaited = false;
        line.current = firstInSight(text, element);
      });
    };
    const stop = stayAtLine(text, element, line);
    element.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      stop();
      element.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', flush);
    };
  }, [text, scroller]);

  return continued?.id === id ? continued : null;
}

/** The open article and what was kept of its reading; it outlives the article by one last keeping. */
interface Kept {
  id: string;
  text: string;
  value: number;
  isRead: boolean;
}

function keep(kept: Kept, text: FrameText, line: number | null, element: HTMLElement): void {
  const value = progressOf(element);
  if (Math.abs(value - kept.value) < 0.002) return;
  const { id } = kept;
  const place = line === null ? null : keptPlace(text, line, kept.text);
  const isFinished = value >= finished && kept.value < finished;
  kept.value = value;
  expectQuietChange(id);
  // The next scroll tries again; a place that is not kept is no reason to disturb the reading.
  call('articles.progress', { id, value, place }).catch(() => undefined);
  if (isFinished && !kept.isRead) {
    call('articles.markRead', { ids: [id], value: true }).catch(() => undefined);
  }
}

/** Gives the line that the reader was brought to. */
function comeBack(
  text: FrameText,
  element: HTMLElement,
  place: TextPlace | null,
  progress: number,
): number | null {
  const start = place && foundPlace(text, place);
  if (start === null) element.scrollTop = progress * (element.scrollHeight - element.clientHeight);
  else scrollToPlace(text, start, element);
  return start;
}

/** Another width, another size of type or an image that came in move the text: the line that is read stays. */
function stayAtLine(text: FrameText, element: HTMLElement, line: RefObject<number | null>): () => void {
  let height = 0;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.height ?? 0;
    const isChanged = height > 0 && Math.abs(now - height) > 1;
    height = now;
    const start = line.current;
    if (isChanged && start !== null) onceMeasured(() => scrollToPlace(text, start, element));
  });
  observer.observe(text.root.ownerDocument.body);
  return () => observer.disconnect();
}

/** The frame takes its height after its text did; two animation frames later it has it. */
function onceMeasured(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

/** How far a page is scrolled, 0 to 1; a page without a way to scroll is read whole. */
function progressOf({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number {
  const way = scrollHeight - clientHeight;
  return way <= 0 ? 1 : Math.min(Math.max(scrollTop / way, 0), 1);
}
