/** Marks the element that scrolls the reader. */
export const scrollerMark = 'data-scroller';

/** The room kept above and below what is brought into sight, as a part of the height. */
const margin = 0.15;

/** Where a range stands in the window, whether it is in the window's document or in the frame's. */
export function placeInWindow(range: Range): { top: number; bottom: number; left: number; right: number } {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const frame = frameOf(range)?.getBoundingClientRect();
  const [x, y] = [frame?.left ?? 0, frame?.top ?? 0];
  return { top: top + y, bottom: bottom + y, left: left + x, right: right + x };
}

/** The element that scrolls what a range is in. */
export function scrollerOf(range: Range): Element | null {
  const place = frameOf(range) ?? range.startContainer.parentElement;
  return place?.closest(`[${scrollerMark}]`) ?? null;
}

/** Brings a range into sight; the reader stays where it is as long as the range is well in sight already. */
export function showRange(range: Range): void {
  openDetails(range);
  const scroller = scrollerOf(range);
  if (scroller === null) return;
  const sight = scroller.getBoundingClientRect();
  const { top, bottom } = placeInWindow(range);
  const room = sight.height * margin;
  if (top >= sight.top + room && bottom <= sight.bottom - room) return;
  const middle = Math.min((top + bottom) / 2, top + sight.height / 2);
  scroller.scrollBy({ top: middle - (sight.top + sight.height * 0.4), behavior: 'instant' });
}

/** What a closed `details` holds has no place until it is opened. */
function openDetails(range: Range): void {
  for (
    let details = range.startContainer.parentElement?.closest('details');
    details;
    details = details.parentElement?.closest('details')
  ) {
    details.open = true;
  }
}

function frameOf(range: Range): Element | null {
  return range.startContainer.ownerDocument?.defaultView?.frameElement ?? null;
}
