import { type BodyContext, leaveOut } from '../context.ts';
import { isInline } from '../dom/tags.ts';
import { folded, foldedText, textUpTo } from '../dom/walk.ts';
import { holdsEntryTime, type LiveEntries } from '../live/index.ts';

/** Longer elements hold more than a byline or a date. */
const longest = 200;
/** What may stand beside a name or a date in its own box: “By”, “Updated:”. */
const longestCue = 14;
/** A sentence around a date has this many more letters; longer than a paragraph no line is read. */
const shortestRest = 40;
const longestSentence = 5000;
/** A kicker names the subject in a word or a few. */
const longestKicker = 40;

/** Leaves out where the page prints its headline, standfirst, byline and dates: the article shows them apart. */
export function leaveKnownParts(context: BodyContext): void {
  const { headline, standfirst, small } = context.known.elements;
  if (headline) leaveOut(headline, 'known parts', 'the headline', context);
  if (standfirst && !isLikeItsSiblings(standfirst))
    leaveOut(standfirst, 'known parts', 'the standfirst', context);
  for (const element of small) {
    if (foldedText(element).length <= longest && !isInText(element, context))
      leaveOut(withItsCue(element), 'known parts', 'byline or date', context);
  }
  for (const kicker of headline ? kickersOf(headline) : [])
    leaveOut(kicker, 'known parts', 'a kicker', context);
}

/** A date or name within a sentence, in a quoted post, or the time of a live blog's entry: part of the text. */
function isInText(element: Element, { live, known }: BodyContext): boolean {
  if (holdsEntryTime(element, live) || isInEntryTime(element, live)) return true;
  const quote = element.closest('blockquote, [class~="fb-post"]');
  if (quote !== null && !(known.elements.headline && quote.contains(known.elements.headline))) return true;
  return isInline(element) && isInSentence(element);
}

function isInEntryTime(element: Element, live: LiveEntries): boolean {
  if (live.times.size === 0) return false;
  for (let at = element.parentElement; at; at = at.parentElement) if (live.times.has(at)) return true;
  return false;
}

/** Whether the line around an element goes on in words and ends like a sentence. */
function isInSentence(element: Element): boolean {
  let line = element.parentElement;
  while (line && isInline(line)) line = line.parentElement;
  const text = line && textUpTo(line, longestSentence);
  if (!text) return false;
  return (
    folded(text).length - foldedText(element).length >= shortestRest && /[.!?…。]["'”’»)]?$/.test(text.trim())
  );
}

/** The box around a name or date that says nothing more than what it is, or the element itself. */
function withItsCue(element: Element): Element {
  const length = foldedText(element).length;
  let box = element;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (foldedText(outer).length > length + longestCue || outer.querySelector('[data-photo]')) break;
    box = outer;
  }
  return box;
}

/** Words right above the headline, in the same box, that are no sentence. */
function kickersOf(headline: Element): Element[] {
  const kickers: Element[] = [];
  for (let before = headline.previousElementSibling; before; before = before.previousElementSibling) {
    const text = foldedText(before);
    if (text.length > longestKicker || /[.!?]$/.test(text) || before.querySelector('[data-photo]')) break;
    if (!before.hasAttribute('data-photo')) kickers.push(before);
  }
  return kickers;
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
