import type { BodyContext } from '../context.ts';
import { bodyNames } from '../data/body-names.ts';
import { type Measures, measureText, nothing } from '../dom/measure.ts';
import { phraseFinder, wordsOf } from '../dom/names.ts';
import { walkElements } from '../dom/walk.ts';

/** A character of what is no prose costs as much as these of prose. */
const costOfNoise = 1.2;
/** A named body must hold this share of what the best element holds, else it is a teaser's or a stub's. */
const shareOfNamed = 0.5;
const namedBody = phraseFinder(bodyNames);

/** The element that holds the article: the one with the most prose for its noise, or the one that is named so. */
export function chooseElement(root: Element, { leftOut, trace }: BodyContext): Element {
  const measures = measureText(root, leftOut);
  const best = densest(root, measures);
  const named = namedIn(root, measures, (measures.get(best) ?? nothing).prose * shareOfNamed);
  trace.chose('choose element', named ? 'named' : 'densest', '');
  return named ?? best;
}

function densest(root: Element, measures: Measures): Element {
  let best = root;
  let bestValue = worthOf(root, measures);
  walkElements(root, (element) => {
    const value = worthOf(element, measures);
    if (value >= bestValue) {
      best = element;
      bestValue = value;
    }
    return measures.has(element);
  });
  return best;
}

function worthOf(element: Element, measures: Measures): number {
  const { prose, noise, linked } = measures.get(element) ?? nothing;
  return prose - costOfNoise * noise - linked;
}

/** The outermost element that is named as the body and holds enough; the innermost where one such wraps another. */
function namedIn(root: Element, measures: Measures, least: number): Element | null {
  let found: Element | null = null;
  let foundProse = 0;
  walkElements(root, (element) => {
    const { prose } = measures.get(element) ?? nothing;
    if (prose < least || prose === 0) return false;
    if (isNamed(element) && (prose > foundProse || found?.contains(element))) {
      found = element;
      foundProse = prose;
    }
    return true;
  });
  return found;
}

function isNamed(element: Element): boolean {
  return (
    /(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute('itemprop') ?? '') ||
    namedBody(wordsOf(element)) !== null
  );
}
