import type { Offer } from '../offer.ts';
import { visitArticle } from '../page/apart.ts';
import { elementText, namesOfElement } from '../page/element-text.ts';
import type { Evidence } from '../page/evidence.ts';
import { type Authorship, authorshipIn, joinedAuthorship } from './author-offers.ts';
import { bylineCues } from './byline-words.ts';

/** What makers of pages call the element of a byline. */
const bylineNames =
  /by-?line|(?:^|[\s_-])(?:authors?|autor|autoren|autorin|autores|auteur|auteurs|writer|verfasser|redakteur|signature|firma|vcard|creator|journalist|reporter|contributors?|author-?name|post-?author|entry-?author|article-?author|meta-?author|author-?link)(?:$|[\s_-])|author__|__author|-author|author-|authorname|_author|author_/;

/** And what they call things about authors that are no bylines. */
const besides =
  /bio|about|image|avatar|photo|picture|social|follow|description|thumb|more|box-?text|count|date|time|share|contact/;

const longest = 200;
const longestLine = 90;

/** A line of text is a byline if it begins with a cue and goes on like names: capitals, few words. */
const cues = bylineCues
  .filter((cue) => cue.length > 1)
  .map((cue) => cue.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
const bylineLine = new RegExp(`^(?:${cues.join('|')})(?:\\s*[:：]\\s*|\\s+)(?=[\\p{Lu}\\p{Lo}])`, 'iu');

interface Sighting extends Offer<Authorship> {
  element: Element;
  weight: number;
  place: number;
}

/** What the page prints as its byline, the likeliest first. */
export function printedBylines({ document }: Evidence, headline: Element | null): Offer<Authorship>[] {
  if (!document.body) return [];
  const sightings: Sighting[] = [];
  let place = 0;
  let headlinePlace: number | null = null;
  visitArticle(document.body, headline, (element) => {
    place += 1;
    if (element === headline) {
      headlinePlace = place;
      return false;
    }
    const sighting = sightingOf(element, place);
    if (sighting) sightings.push(sighting);
    return !sighting;
  });
  return merged(sightings, headlinePlace);
}

function sightingOf(element: Element, place: number): Sighting | null {
  const names = namesOfElement(element);
  const rel = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).includes('author');
  const prop = /(?:^|\s)(?:author|creator)(?:\s|$)/.test(element.getAttribute('itemprop') ?? '');
  const named = rel || prop || (bylineNames.test(names) && !besides.test(names));
  if (!named && !hasOwnText(element)) return null;
  if ((element.textContent ?? '').length > (named ? 3 * longest : 3 * longestLine)) return null;
  const text = elementText(element);
  if (text === '' || text.length > (named ? longest : longestLine)) return null;
  const cued = bylineLine.test(text);
  if (!named && !cued) return null;
  const value = authorshipIn(text);
  if (value.authors.length === 0 && value.wire.length === 0) return null;
  if (!named && !value.authors.every(({ name }) => looksLikePerson(name))) return null;
  return {
    value,
    source: rel ? 'a[rel=author]' : 'byline',
    element,
    place,
    weight: (rel ? 22 : named ? 20 : 8) + (cued ? 5 : 0),
  };
}

/** The best one, with those right beside it that are of its sort: authors one by one in elements of their own. */
function merged(sightings: Sighting[], headline: number | null): Offer<Authorship>[] {
  const ranked = sightings
    .map((sighting) => ({ ...sighting, weight: sighting.weight + nearness(sighting.place, headline) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  const [best] = ranked;
  if (!best) return [];
  const peers = ranked
    .filter(
      (other) =>
        other.source === best.source &&
        other.element.parentElement === best.element.parentElement &&
        other.element.className === best.element.className,
    )
    .sort((a, b) => a.place - b.place);
  const first: Offer<Authorship> = { ...best, value: joinedAuthorship(peers.map(({ value }) => value)) };
  return [first, ...ranked.slice(1, 6)];
}

function nearness(place: number, headline: number | null): number {
  if (headline === null) return Math.max(0, 15 - place * 0.05);
  const distance = place - headline;
  return distance >= 0 ? Math.max(0, 20 - distance * 0.12) : Math.max(0, 14 + distance * 0.5);
}

function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    /^\p{Lu}|^\p{Lo}/u.test(name) &&
    words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length >= words.length / 2
  );
}

function hasOwnText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && /\p{L}/u.test(child.nodeValue ?? '')) return true;
  }
  return false;
}
