import type { Offer } from '../offer.ts';
import { type Authorship, joinedAuthorship } from './authorship.ts';

/** From this weight on it is this article's byline: called so or cued, and under the headline. */
const sureWeight = 30;

/** Lines that are not called bylines are taken for one from this weight on: not far from the headline. */
const nearWeight = 14;

/** More names than these beside dates are a calendar of events. */
const mostBesideDates = 2;
/** What a name beside a date weighs. */
export const besideDateWeight = 8;

/** A byline where it stands, and what speaks for it. */
export interface Sighting extends Offer<Authorship> {
  element: Element;
  weight: number;
  /** Called a byline, an author or the like, or signed: other lines count near the headline only. */
  isNamed: boolean;
  place: number;
}

/** The best one, with those beside it that are of its sort: authors one by one in elements of their own. */
export function mergedSightings(sightings: Sighting[], headline: number | null): Offer<Authorship>[] {
  const isCalendar = sightings.filter(({ weight }) => weight === besideDateWeight).length > mostBesideDates;
  const ranked = sightings
    .filter(({ weight }) => !isCalendar || weight !== besideDateWeight)
    .map((sighting) => {
      const weight = sighting.weight + nearness(sighting.place, headline);
      return { ...sighting, weight, tier: weight >= sureWeight ? 1 : 0 };
    })
    .filter(({ weight, isNamed }) => isNamed || weight >= nearWeight)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  const [best] = ranked;
  if (!best) return [];
  const peers = ranked
    .filter((other) => arePeers(other.element, best.element))
    .sort((a, b) => a.place - b.place);
  const beside = peers.map(({ element }) => element);
  const first: Offer<Authorship> = {
    ...best,
    beside,
    value: joinedAuthorship(peers.map(({ value }) => value)),
  };
  return [first, ...ranked.filter((other) => !peers.includes(other)).slice(0, 4)];
}

function arePeers(a: Element, b: Element): boolean {
  if (a === b) return true;
  if (a.localName !== b.localName || a.className !== b.className) return false;
  return (
    a.parentElement === b.parentElement ||
    (a.parentElement?.parentElement === b.parentElement?.parentElement &&
      a.parentElement?.className === b.parentElement?.className)
  );
}

function nearness(place: number, headline: number | null): number {
  if (headline === null) return Math.max(0, 15 - place * 0.05);
  const distance = place - headline;
  return distance >= 0 ? Math.max(0, 20 - distance * 0.12) : Math.max(0, 14 + distance * 0.5);
}
