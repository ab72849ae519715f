import type { Offer } from '../offer.ts';
import { isElement, partedText, spacedText } from '../page/element-text.ts';
import type { Evidence } from '../page/evidence.ts';
import { labelIn } from '../page/fold.ts';
import type { TextLength } from '../page/text-lengths.ts';
import { leadsToAuthor } from './author-address.ts';
import { type Authorship, authorshipInPrint } from './authorship.ts';
import { besideDateWeight, mergedSightings, type Sighting } from './byline-sightings.ts';
import { authorLabels, otherMakers } from './byline-words.ts';
import { besideDate, bylinePart, shortestCues } from './split-byline.ts';

/** What makers of pages call the element of a byline. */
const bylineNames =
  /by-?line|(?:^|[\s_-])(?:authors?|autor|autoren|autorin|autores|auteurs?|writer|verfasser|redakteur|signature|firma|vcard|creator|journalist|reporter|contributors?|submitted|username|user-name)(?:$|[\s_-])|author__|__author|-author|author-|authorname|authorbox|_author|author_/;

/** And what they call things about authors that are no bylines. */
const besides =
  /bio|about|image|avatar|photo|picture|social|follow|description|thumb|more|box-?text|count|date|time|share|contact|comment/;

/** What they call the name itself, within a byline. */
const ownNames = /author-?_*name|byline-?_*name/;

/** What makers of pages call the box about an author. */
const authorBoxes =
  /author-?_*(?:bio|box|info|card|description)|about-?_*(?:the-?)?author|autorenbox|autor-?box/;

/** What a line must hold to be worth a closer look: a cue, or a day beside which a name may stand. */
const mayBeByline = new RegExp(
  `(?:^|[^\\p{L}])(?:${shortestCues})(?=[^\\p{L}])|\\p{sc=Han}|\\d{4}|\\d\\.\\d`,
  'iu',
);

/** Links count as bylines this many elements from the headline: those in others' teasers stand further away. */
const linkReach = 80;

/** What stands beside a date and is a topic. */
const topicLinks = 'a[rel~="tag"], a[href*="/category/"], a[href*="/tag/"]';

/** Lines that only look like bylines count this many elements behind the headline, or from the page's beginning. */
const reach = 250;

const longest = 200;
const longestLine = 110;

/** What the page prints as its byline, the likeliest first. */
export function printedBylines(
  { page, textLength, called, visitArticle }: Evidence,
  headline: Element | null,
): Offer<Authorship>[] {
  const look = { textLength, called, headline, address: page.url };
  const sightings: Sighting[] = [];
  let place = 0;
  let headlinePlace: number | null = null;
  visitArticle(headline, (element) => {
    place += 1;
    if (element === headline) {
      headlinePlace = place;
      return 'past';
    }
    const sighting = sightingOf(element, place, look, place - (headlinePlace ?? 0));
    if (sighting) sightings.push(sighting);
    return sighting ? 'past' : 'inside';
  });
  return mergedSightings(sightings, headlinePlace);
}

interface Look {
  textLength: TextLength;
  headline: Element | null;
  address: string | null;
  called: (element: Element) => string;
}

function sightingOf(element: Element, place: number, look: Look, distance: number): Sighting | null {
  return (
    namedByline(element, place, look) ??
    labelledByline(element, place, look) ??
    (distance >= 0 && distance <= linkReach ? linkedAuthor(element, place, look) : null) ??
    (distance <= reach ? linedByline(element, place, look) : null) ??
    boxedAuthor(element, place, look) ??
    signature(element, place, look)
  );
}

/** An element that is called a byline. One that holds the names in elements of their own leaves them to those. */
function namedByline(element: Element, place: number, look: Look): Sighting | null {
  const isPart = isOwnName(element, look);
  const names = look.called(element);
  if (!isPart && !(bylineNames.test(names) && !besides.test(names))) return null;
  const text = shortText(element, longest, look);
  if (text === null || (!isPart && holdsName(element, look)) || isOtherMaker(element)) return null;
  const part = bylinePart(text);
  if (part === null && isProse(text)) return null;
  const value = authorshipInPrint(part?.line ?? text);
  if (isEmpty(value)) return null;
  return {
    value,
    source: 'byline',
    element,
    place,
    isNamed: true,
    weight: (isPart ? 24 : 20) + (part === null ? 0 : 5),
  };
}

/** `Foto:` in an element of its own: whom the next one names took the pictures. */
function isOtherMaker(element: Element): boolean {
  return otherMakers.includes(labelIn((element.previousElementSibling?.textContent ?? '').slice(0, 40)));
}

/** Lines about an author are called so too: a sentence of mostly small words names nobody. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > 7 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
}

/** Whether an element is a name: a link to its author, a property, a name within a card or byline. */
function isOwnName(element: Element, { called }: Look): boolean {
  if (/(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return true;
  const property = element.getAttribute('itemprop') ?? '';
  if (/(?:^|\s)(?:author|creator)(?:\s|$)/.test(property)) return !element.hasAttribute('itemscope');
  const parent = element.parentElement;
  if (property === 'name')
    return /(?:^|\s)(?:author|creator)(?:\s|$)/.test(
      parent?.closest('[itemprop]')?.getAttribute('itemprop') ?? '',
    );
  const names = called(element);
  if (/(?:^|\s)fn(?:\s|$)/.test(names)) return parent !== null && /author|byline|vcard/.test(called(parent));
  return ownNames.test(names);
}

function holdsName(element: Element, look: Look): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && (isOwnName(child, look) || holdsName(child, look))) return true;
  }
  return false;
}

/** A label ("Author:") and what follows it, beside it or in the next element. */
function labelledByline(element: Element, place: number, look: Look): Sighting | null {
  if (look.textLength(element) > 40) return null;
  if (!authorLabels.has(labelIn(spacedText(element)))) return null;
  const next = element.nextSibling;
  const beside = next?.nodeType === 3 ? (next.nodeValue ?? '').trim() : '';
  const follower = beside === '' ? element.nextElementSibling : null;
  const text = follower ? (shortText(follower, longest, look) ?? '') : beside;
  const value = authorshipInPrint(text.slice(0, longest));
  if (isEmpty(value)) return null;
  return { value, source: 'byline', element: follower ?? element, place, isNamed: true, weight: 22 };
}

/** A line of text that begins like a byline and goes on like names, or is a date and a name. */
function linedByline(element: Element, place: number, look: Look): Sighting | null {
  const length = look.textLength(element);
  if (length === 0 || length > 4 * longestLine || !mayBeByline.test(element.textContent ?? '')) return null;
  const text = shortText(element, longestLine, look);
  if (text === null || (look.headline && element.contains(look.headline)) || holdsName(element, look))
    return null;
  const part = bylinePart(text);
  const line = part?.line ?? (element.querySelector(topicLinks) ? null : besideDate(text));
  if (line === null) return null;
  const value = authorshipInPrint(line);
  if (isEmpty(value) || !value.authors.every(({ name }) => looksLikePerson(name, part?.isSure === true)))
    return null;
  return {
    value,
    source: 'byline',
    element,
    place,
    isNamed: false,
    weight: part === null ? besideDateWeight : 12,
  };
}

/**
 * A name that links to its bearer's page on this site: all that is left of a byline where classes are made by
 * machines. One word is a name where a cue stands before it; alone it may be "Register" or "YouTube".
 */
function linkedAuthor(element: Element, place: number, look: Look): Sighting | null {
  if (element.localName !== 'a' || !leadsToAuthor(element, look.address)) return null;
  const text = shortText(element, longestLine, look);
  const value = authorshipInPrint(text ?? '');
  const line = shortText(lineAround(element, look), longestLine, look);
  const isCued = line !== null && bylinePart(line.replaceAll(' | ', ' ')) !== null;
  if (value.authors.length === 0 || !value.authors.every(({ name }) => looksLikePerson(name, isCued)))
    return null;
  return { value, source: 'byline', element, place, isNamed: true, weight: 16 };
}

/** The author's name over a few lines about them, mostly at the end. */
function boxedAuthor(element: Element, place: number, look: Look): Sighting | null {
  if (!authorBoxes.test(look.called(element))) return null;
  for (const part of element.querySelectorAll('h2, h3, h4, h5, h6, strong, b, a, [class*="name" i]')) {
    const value = authorshipInPrint(spacedText(part).slice(0, longest));
    const isPerson =
      value.authors.length > 0 && value.authors.every(({ name }) => looksLikePerson(name, false));
    if (isPerson) return { value, source: 'byline', element: part, place, isNamed: true, weight: 10 };
  }
  return null;
}

/** A name alone in a line set to the right: letters and columns are signed so. */
function signature(element: Element, place: number, look: Look): Sighting | null {
  const isRight =
    element.getAttribute('align') === 'right' ||
    /text-align:\s*right/i.test(element.getAttribute('style') ?? '');
  if (!isRight || look.textLength(element) > 120) return null;
  // What follows a quotation names its speaker.
  if (element.previousElementSibling?.localName === 'blockquote') return null;
  const value = authorshipInPrint(spacedText(element).slice(0, longestLine));
  const isSigned =
    value.authors.length > 0 && value.authors.every(({ name }) => looksLikePerson(name, false));
  return isSigned ? { value, source: 'byline', element, place, isNamed: true, weight: 9 } : null;
}

/** The first element around that holds more than this one. */
function lineAround(element: Element, { textLength }: Look): Element {
  let line = element;
  while (line.parentElement && textLength(line) === textLength(element)) line = line.parentElement;
  return line;
}

function shortText(element: Element, limit: number, { textLength }: Look): string | null {
  if (textLength(element) > 4 * limit) return null;
  const text = partedText(element);
  return text === '' || text.length > limit ? null : text;
}

function isEmpty({ authors, wire }: Authorship): boolean {
  return authors.length === 0 && wire.length === 0;
}

/** Two words and more, mostly with capitals; one is enough where the cue leaves no doubt. */
function looksLikePerson(name: string, one: boolean): boolean {
  const words = name.split(/\s+/);
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return (
    words.length >= (one ? 1 : 2) &&
    words.length <= 5 &&
    /^[\p{Lu}\p{Lo}]/u.test(name) &&
    capitals >= words.length / 2
  );
}
