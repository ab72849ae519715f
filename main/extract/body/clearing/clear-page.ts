import { biographyIn } from '../biography-text.ts';
import { type BodyContext, type Look, leaveOut } from '../context.ts';
import type { BoilerplateSort } from '../data/boilerplate-names.ts';
import { type Measure, measureText, nothing } from '../dom/measure.ts';
import { unreadable } from '../dom/tags.ts';
import { textUpTo, walkElements } from '../dom/walk.ts';
import { holdsEntryTime } from '../live/index.ts';
import { boilerplateOf } from './boilerplate-of.ts';
import { isHidden } from './is-hidden.ts';

/** A named element with more of the page's prose than this is taken for misnamed: losing the article is the worse error. */
const mostOfPage = 0.3;
/** Comments may be longer than what they comment on, if that is as long as this. */
const commentedOn = 500;
const longestTimeBox = 120;

/** What goes at any look. */
const framing = new Set<BoilerplateSort>(['frame', 'advertising', 'dialogs', 'offers']);

/** Leaves out of a page what is no article on any page: navigation, boxes, comments, what is hidden. */
export function clearPage(root: Element, context: BodyContext, look: Look): void {
  const measures = measureText(root, context.leftOut);
  const total = measures.get(root)?.prose ?? 0;
  walkElements(root, (element) => {
    if (unreadable.has(element.localName) || context.ruled.keeps(element)) return false;
    if (context.ruled.holds(element)) return true;
    const found = isHidden(element) ? { reason: 'hidden', sort: 'frame' as const } : boilerplateOf(element);
    if (found === null || (look === 'lenient' && !framing.has(found.sort))) return true;
    const measure = measures.get(element) ?? nothing;
    if (found.sort === 'about' && isTimeOfEntry(element, context)) return true;
    if (isTooMuch(found.sort, measure, total) || isMisnamed(found.sort, element, measure)) return true;
    leaveOut(element, 'clear page', found.reason, context);
    const biography = biographyIn(element);
    if (biography !== null) context.biographies.push(biography);
    return false;
  });
}

/** The box in which a live blog's entry says when it was written. */
function isTimeOfEntry(element: Element, { live }: BodyContext): boolean {
  if (live.times.size === 0 || textUpTo(element, longestTimeBox) === null) return false;
  return (
    holdsEntryTime(element, live) || (element.parentElement !== null && live.times.has(element.parentElement))
  );
}

function isTooMuch(sort: BoilerplateSort, { prose }: Measure, total: number): boolean {
  if (sort === 'comments' && total - prose >= commentedOn) return false;
  return prose > total * mostOfPage;
}

/** A box that leads to other articles has links; an advertisement has no paragraphs to read. */
function isMisnamed(sort: BoilerplateSort, element: Element, { prose, paragraphs, links }: Measure): boolean {
  if (sort === 'elsewhere') return prose > 0 && element.querySelector('a[href]') === null;
  if (sort === 'advertising') return paragraphs > 1 && prose > 250 && links < prose / 4;
  return false;
}
