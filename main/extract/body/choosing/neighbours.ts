import type { BodyContext } from '../context.ts';
import { type Measure, type Measures, nothing } from '../dom/measure.ts';

/** So far up from the body its beginning is looked for, and its other parts. */
const levels = 5;
/** An introduction is no longer than this, in characters. */
const longestLead = 900;

/**
 * The elements that make the body, in the page's order: the chosen one, its siblings of the same make (sections,
 * posts of a thread), and the introduction that stands between headline and body.
 */
export function withNeighbours(chosen: Element, measures: Measures, context: BodyContext): Element[] {
  const alike = siblingsAlike(chosen, measures);
  return [...leadsBefore(alike[0] ?? chosen, measures, context), ...alike];
}

function siblingsAlike(chosen: Element, measures: Measures): Element[] {
  const make = makeOf(chosen);
  const parent = chosen.parentElement;
  if (make === null || !parent) return [chosen];
  return [...parent.children].filter(
    (sibling) => sibling === chosen || (makeOf(sibling) === make && isProse(measures.get(sibling))),
  );
}

/** Name and classes; null for an element without a class, which is like any other. */
function makeOf(element: Element): string | null {
  const classes = element.getAttribute('class')?.trim();
  return classes ? `${element.localName} ${classes.replace(/[\w-]*\d[\w-]*/g, '')}` : null;
}

function isProse(measure: Measure = nothing): boolean {
  return measure.prose > 0 && measure.links < measure.prose / 2;
}

/** What reads like an introduction before an element: upwards until the headline is found. */
function leadsBefore(first: Element, measures: Measures, { known, leftOut }: BodyContext): Element[] {
  const { headline } = known.elements;
  if (headline === null || first.contains(headline)) return [];
  const leads: Element[] = [];
  let at: Element | null = first;
  for (let level = 0; at && level < levels; level++, at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before === headline) return leads;
      if (before.contains(headline)) return [...leadsAfter(headline, before, measures, leftOut), ...leads];
      if (!leftOut.has(before) && isLead(measures.get(before))) leads.unshift(before);
    }
  }
  return [];
}

/** Within what holds the headline: what follows it there. */
function leadsAfter(
  headline: Element,
  holder: Element,
  measures: Measures,
  leftOut: ReadonlySet<Element>,
): Element[] {
  const leads: Element[] = [];
  for (let at: Element | null = headline; at && at !== holder; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (!leftOut.has(next) && isLead(measures.get(next))) leads.push(next);
    }
  }
  return leads;
}

function isLead(measure: Measure = nothing): boolean {
  return (
    isProse(measure) &&
    measure.prose <= longestLead &&
    measure.paragraphs <= 4 &&
    measure.noise < measure.prose / 2
  );
}
