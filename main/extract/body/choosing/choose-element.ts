import type { BodyContext, Look } from '../context.ts';
import { bodyNames } from '../data/body-names.ts';
import { type Measure, type Measures, nothing } from '../dom/measure.ts';
import { phraseFinder, wordsOf } from '../dom/names.ts';

/** What a character of links costs, in characters of prose; other short text may belong to the article or not. */
const costOfLinks = 2;
/** A named body must hold this share of what the best element holds, else it is a teaser's or a stub's. */
const shareOfNamed = 0.35;
/** A part that holds this share of the prose is the article; what surrounds it goes, where it is more noise than prose. */
const almostAll = 0.88;
/** Links among text that surrounds the densest part, as a share of it, up to which that is text of the article. */
const fewLinks = 0.2;
const namedBody = phraseFinder(bodyNames);

/** The element that holds the article: the one with the most prose for its noise, or the one that is named so. */
export function chooseElement(
  root: Element,
  measures: Measures,
  { trace }: BodyContext,
  look: Look,
): Element {
  const worth = look === 'strict' ? worthOfProse : worthOfText;
  const dense = outwards(core(densest(root, measures, worth), measures), measures);
  const named = namedIn(measures, (measures.get(dense) ?? nothing).prose * shareOfNamed);
  const chosen = named ?? dense;
  const { prose = 0, paragraphs = 0 } = measures.get(chosen) ?? {};
  trace.chose(
    'choose element',
    nameOf(chosen),
    `${named ? 'named as the body' : 'most prose for its noise'}: ${paragraphs} paragraphs, ${Math.round(prose)} characters`,
  );
  return chosen;
}

/** The element of most worth; of nested ones that are worth the same, the outermost. */
function densest(root: Element, measures: Measures, worthOf: (measure: Measure) => number): Element {
  let best = root;
  let most = Number.NEGATIVE_INFINITY;
  for (const [element, measure] of measures) {
    const worth = worthOf(measure);
    if (worth > 0 && (worth > most || (worth === most && element.contains(best)))) {
      best = element;
      most = worth;
    }
  }
  return best;
}

function worthOfProse({ prose, links }: Measure): number {
  return prose === 0 ? 0 : prose - costOfLinks * links;
}

function worthOfText({ prose, noise, links }: Measure): number {
  return prose + noise - costOfLinks * links;
}

/** Down from an element as long as a part of it holds almost all of its prose and leaves noise behind. */
function core(outer: Element, measures: Measures): Element {
  let current = outer;
  for (;;) {
    const inner = largestChild(current, measures);
    if (inner === null || !leavesNoise(measures.get(current) ?? nothing, measures.get(inner) ?? nothing))
      return current;
    current = inner;
  }
}

/** Up from an element as long as what surrounds it is text and hardly links: lists, tables, short lines. */
function outwards(inner: Element, measures: Measures): Element {
  let current = inner;
  for (let outer = inner.parentElement; outer && outer.localName !== 'body'; outer = outer.parentElement) {
    const { prose, noise, links } = measures.get(outer) ?? nothing;
    const held = measures.get(current) ?? nothing;
    const added = prose - held.prose + noise - held.noise;
    if (added > 0 && links - held.links > fewLinks * added) break;
    if (prose > held.prose) current = outer;
  }
  return current;
}

function largestChild(element: Element, measures: Measures): Element | null {
  let largest: Element | null = null;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const prose = measures.get(child)?.prose ?? 0;
    if (prose > (largest ? (measures.get(largest)?.prose ?? 0) : 0)) largest = child;
  }
  return largest;
}

function leavesNoise(outer: Measure, inner: Measure): boolean {
  const prose = outer.prose - inner.prose;
  if (inner.prose < almostAll * outer.prose) return false;
  return prose === 0 || outer.links - inner.links > prose;
}

/**
 * The element that is named as the body and holds enough. Of nested ones the outer, unless the inner holds almost
 * all of it: names like “content” are used for what surrounds the text, too.
 */
function namedIn(measures: Measures, least: number): Element | null {
  let found: Element | null = null;
  let most = 0;
  for (const [element, { prose }] of measures) {
    if (prose < least || prose === 0 || !isNamed(element)) continue;
    const isOuter = found !== null && element.contains(found);
    if (found === null || (isOuter ? most < almostAll * prose : prose > most)) {
      found = element;
      most = prose;
    }
  }
  return found;
}

function isNamed(element: Element): boolean {
  return (
    /(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute('itemprop') ?? '') ||
    namedBody(wordsOf(element)) !== null
  );
}

function nameOf(element: Element): string {
  const names = (element.getAttribute('class') ?? '').trim().split(/\s+/).slice(0, 3);
  return [element.localName, ...names].filter((name) => name !== '').join('.');
}
