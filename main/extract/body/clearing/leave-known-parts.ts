import { type BodyContext, leaveOut } from '../context.ts';
import { foldedText } from '../dom/walk.ts';

/** Longer elements hold more than a byline or a date. */
const longest = 200;

/** Leaves out where the page prints its headline, standfirst, byline and dates: the article shows them apart. */
export function leaveKnownParts(context: BodyContext): void {
  const { headline, standfirst, small } = context.known.elements;
  if (headline) leaveOut(headline, 'known parts', 'the headline', context);
  if (standfirst && !isLikeItsSiblings(standfirst))
    leaveOut(standfirst, 'known parts', 'the standfirst', context);
  for (const element of small) {
    if (foldedText(element).length <= longest) leaveOut(element, 'known parts', 'byline or date', context);
  }
}

/**
 * What is set like the paragraphs beside it is the first of them, even where the page's description repeats it: a
 * text without its beginning is the worse error.
 */
function isLikeItsSiblings(element: Element): boolean {
  let alike = 0;
  for (let next = element.nextElementSibling; next && alike < 2; next = next.nextElementSibling) {
    if (next.localName === element.localName && next.getAttribute('class') === element.getAttribute('class'))
      alike++;
  }
  return alike === 2;
}
