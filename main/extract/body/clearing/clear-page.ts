import { type BodyContext, leaveOut } from '../context.ts';
import { measureText } from '../dom/measure.ts';
import { unreadable } from '../dom/tags.ts';
import { walkElements } from '../dom/walk.ts';
import { boilerplateReason } from './boilerplate-reason.ts';
import { isHidden } from './is-hidden.ts';

/** A named element with more of the page's prose than this is taken for misnamed: losing the article is the worse error. */
const mostOfPage = 0.3;

/** Leaves out of a page what is no article on any page: navigation, boxes, comments, what is hidden. */
export function clearPage(root: Element, context: BodyContext): void {
  const measures = measureText(root, context.leftOut);
  const total = measures.get(root)?.prose ?? 0;
  walkElements(root, (element) => {
    if (unreadable.has(element.localName)) return false;
    const reason = isHidden(element) ? 'hidden' : boilerplateReason(element);
    if (reason === null) return true;
    const prose = measures.get(element)?.prose ?? 0;
    if (prose > total * mostOfPage) return true;
    leaveOut(element, 'clear page', reason, context);
    return false;
  });
}
