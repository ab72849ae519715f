import type { TextPlace } from '../../../shared/state.ts';
import type { FrameText } from '../../highlights/frame-text.ts';
import { placeOf, selectorsOf } from '../../highlights/selectors.ts';

/** So much of a line is kept to find it again. */
const quoted = 40;

/** How far below the top of the sight a line is the first that is read, in pixels. */
const slack = 2;

/** Where in the text the first line in sight begins; null while the text begins in sight or is all above. */
export function firstInSight(text: FrameText, scroller: Element): number | null {
  const frame = text.root.ownerDocument.defaultView?.frameElement;
  if (!frame) return null;
  const top = scroller.getBoundingClientRect().top - frame.getBoundingClientRect().top + slack;
  if (top <= slack) return null;
  let [low, high] = [0, text.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomAt(text, middle) <= top) low = middle + 1;
    else high = middle;
  }
  return low === text.text.length ? null : low;
}

/** A place of the frame's text as it is kept. */
export function keptPlace(text: FrameText, start: number, articleText: string): TextPlace | null {
  const end = Math.min(start + quoted, text.text.length);
  return text.text.slice(start, end).trim() === '' ? null : selectorsOf(text, { start, end }, articleText);
}

/** Where a kept place stands in the frame's text; null where it is not said any more. */
export function foundPlace(text: FrameText, place: TextPlace): number | null {
  return placeOf(text.text, place)?.start ?? null;
}

/** Scrolls so that a place of the text is the first line in sight. */
export function scrollToPlace(text: FrameText, start: number, scroller: Element): void {
  const frame = text.root.ownerDocument.defaultView?.frameElement;
  const rect = rectAt(text, start);
  if (!frame || !rect) return;
  const top = frame.getBoundingClientRect().top + rect.top - scroller.getBoundingClientRect().top;
  scroller.scrollBy({ top, behavior: 'instant' });
}

function bottomAt(text: FrameText, at: number): number {
  return rectAt(text, at)?.bottom ?? 0;
}

/** A space between blocks stands nowhere: what follows it does. */
function rectAt(text: FrameText, at: number): DOMRect | null {
  for (let next = at; next < Math.min(at + 4, text.text.length); next += 1) {
    const rect = text.rangeOf(next, next + 1)?.getBoundingClientRect();
    if (rect && rect.height > 0) return rect;
  }
  return null;
}
