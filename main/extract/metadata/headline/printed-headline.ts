import { elementText, namesOfElement } from '../page/element-text.ts';
import type { Evidence } from '../page/evidence.ts';
import { foldText, likeness } from '../page/fold.ts';
import { headingText } from './heading-text.ts';
import { titleParts, withoutSiteName } from './without-site-name.ts';

/** What makers of pages call a headline that is no heading. */
const headlineNames = /headline|title|titre|titulo|titel/;

/** More headings than this stand on no page whose headline is not among them. */
const enough = 200;

const longest = 400;

/** Headings in these are about something else. */
const apart = 'nav, footer, aside, dialog, [role="navigation"], [role="dialog"], [aria-hidden="true"]';

/** A heading is the headline from this score on: half its words stand in a title. */
const least = 0.55;

/** The headline as the page prints it. */
export interface PrintedHeadline {
  element: Element;
  text: string;
}

/**
 * The heading that prints the headline: the one most like what the page's titles say. Titles are made for search
 * and sharing; what people read, and cite, is the heading.
 */
export function findPrintedHeadline(evidence: Evidence, titles: readonly string[]): PrintedHeadline | null {
  const { document, isSiteName } = evidence;
  const references = referencesIn(titles, isSiteName);
  let best: { element: Element; score: number } | null = null;
  let seen = 0;
  for (const element of candidatesIn(evidence)) {
    if (seen >= enough) break;
    if (element.closest(apart)) continue;
    seen += 1;
    const text = elementText(element);
    if (text === '' || text.length > longest) continue;
    const score = scoreOf(element, text, references);
    if (score > (best?.score ?? least) && !isSiteName(text)) best = { element, score };
  }
  const element = best?.element ?? loneHeading(document, isSiteName);
  const wholes = titles.map((title) => withoutSiteName(title, isSiteName));
  return element ? { element, text: headingText(element, [...titles, ...wholes]) } : null;
}

interface Reference {
  title: string;
  weight: number;
}

/** The titles and their parts. A word or two beside a longer part is the name of a section rather than the headline. */
function referencesIn(titles: readonly string[], isSiteName: Evidence['isSiteName']): Reference[] {
  const weights = new Map<string, number>();
  for (const title of titles) {
    if (!isSiteName(title)) weights.set(title, 1);
    const parts = titleParts(title).filter((part) => !isSiteName(part));
    const most = Math.max(...parts.map(wordsIn));
    for (const part of parts)
      if (!weights.has(part)) weights.set(part, wordsIn(part) <= 2 && most >= wordsIn(part) + 2 ? 0.7 : 1);
  }
  return [...weights].map(([title, weight]) => ({ title, weight }));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function* candidatesIn({ document, called, textLength }: Evidence): Generator<Element> {
  const pending: Element[] = document.body ? [document.body] : [];
  for (let element = pending.pop(); element; element = pending.pop()) {
    const length = textLength(element);
    if (length > 0 && length <= 3 * longest && isCandidate(element, called)) yield element;
    if (length > 0) for (const child of [...element.children].reverse()) pending.push(child);
  }
}

function isCandidate(element: Element, called: Evidence['called']): boolean {
  if (/^h[1-4]$/.test(element.localName) || headlineNames.test(called(element))) return true;
  return /\b(?:headline|name|dc:title|schema:headline)\b/.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`,
  );
}

function scoreOf(element: Element, text: string, references: readonly Reference[]): number {
  let alike = 0;
  for (const [index, { title, weight }] of references.entries()) {
    const fit = contains(title, text)
      ? 0.7 + 0.25 * (text.length / Math.max(text.length, title.length))
      : likeness(text, title);
    alike = Math.max(alike, fit * weight - index * 0.001);
  }
  return alike < 0.5 ? alike : alike + standing(element);
}

function contains(title: string, heading: string): boolean {
  const inner = foldText(heading);
  return inner.length >= 12 && ` ${foldText(title)} `.includes(` ${inner} `);
}

/** Of headings alike, the one that the markup calls the headline. */
function standing(element: Element): number {
  const level = { h1: 0.25, h2: 0.15, h3: 0.1, h4: 0.05 }[element.localName] ?? 0;
  const named =
    element.getAttribute('itemprop') === 'headline' ||
    /headline|entry-title|post-title|article-title/.test(namesOfElement(element));
  return level + (named ? 0.1 : 0);
}

/** Where no title says anything like a heading, the only `h1` is the headline, unless it is the site's name. */
function loneHeading(document: Document, isSiteName: (part: string) => boolean): Element | null {
  const headings = [...document.querySelectorAll('h1')].filter((heading) => {
    const text = elementText(heading);
    return text.length > 3 && text.length <= longest && !isSiteName(text) && !heading.closest(apart);
  });
  const [only] = headings;
  return only && headings.length === 1 ? only : null;
}
