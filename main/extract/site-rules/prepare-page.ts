import type { Trace } from '../trace.ts';
import type { RuledPage } from './apply-rule.ts';

/** What a page's maker calls an element: photos tell captions and credits by it. */
const naming = ['id', 'itemprop', 'data-testid', 'data-component'];

/**
 * Changes a page as its rule says, before its photos and its text are read: what is dropped goes, what is unwrapped
 * gives way to what it holds, and captions and credits are called so.
 */
export function preparePage(ruled: RuledPage, trace: Trace): void {
  for (const element of ruled.drop) {
    if (!isOfPage(element)) continue;
    trace.dropped('site rule', element, ruled.source);
    element.remove();
  }
  for (const element of ruled.unwrap) if (isOfPage(element)) element.replaceWith(...element.childNodes);
  for (const caption of ruled.captions) call(caption, 'caption');
  for (const credit of ruled.credits) call(credit, 'credit');
}

/** The page's frame stays, whatever a rule says: without it there is no page to read. */
function isOfPage(element: Element): boolean {
  return element.parentNode !== null && !['html', 'head', 'body'].includes(element.localName);
}

function call(element: Element, name: string): void {
  element.setAttribute('class', name);
  for (const attribute of naming) element.removeAttribute(attribute);
}
