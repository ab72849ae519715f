import type { PartialDate } from '../../../../shared/values.ts';
import type { Offer } from '../offer.ts';
import { hasOwnText, spacedText } from '../page/element-text.ts';
import type { Evidence } from '../page/evidence.ts';
import { foldText } from '../page/fold.ts';
import { changeCues, changeNames, dateNames, publicationCues, publicationNames } from './date-cues.ts';
import { printedDates } from './printed-dates.ts';
import { isPast, type PageDates, readDate } from './read-date.ts';
import { readRelativeDate } from './relative-date.ts';

/** A date that the page prints, and what speaks for it. */
interface Sighting extends Offer<PartialDate> {
  element: Element;
  ofChange: boolean;
  /** How surely it is this article's. */
  weight: number;
  /** The place in the page's order. */
  place: number;
}

/** Pages older than the web print dates of other things. */
const firstPages = '1990';

/** A line with a date is no longer than this; a sentence tells of other days. */
const longestLine = 160;
const longestPlain = 70;

/** From this weight on a date is in its own element right under the headline. */
const sureWeight = 36;

/** What the page prints as dates, the likeliest first. */
export interface PrintedOffers {
  published: Offer<PartialDate>[];
  modified: Offer<PartialDate>[];
  /** The date of publication where there is no doubt that it is this article's. */
  sure: Offer<PartialDate> | null;
  /** The elements that print this article's dates without doubt. */
  elements: readonly Element[];
}

/** The dates that the page prints around its headline, of publication and of change, the likeliest first. */
export function printedOffers(
  { visitArticle, textLength, called }: Evidence,
  headline: Element | null,
  context: PageDates,
): PrintedOffers {
  const sightings: Sighting[] = [];
  let place = 0;
  let headlinePlace: number | null = null;
  visitArticle(headline, (element) => {
    place += 1;
    if (element === headline) {
      headlinePlace = place;
      sightings.push(...headlineSightings(element, place, context));
      return 'past';
    }
    const found = sightingsIn(element, place, { length: textLength(element), called }, context);
    sightings.push(...found);
    return found.length === 0 ? 'inside' : 'past';
  });
  const ranked = sightings
    .map((sighting) => ({ ...sighting, weight: sighting.weight + nearness(sighting.place, headlinePlace) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  const published = ranked.filter(({ ofChange }) => !ofChange);
  const [best] = published;
  return {
    published,
    modified: ranked.filter(({ ofChange }) => ofChange),
    elements: ranked
      .filter(({ weight, element }) => weight >= sureWeight && element !== headline)
      .map(({ element }) => element),
    sure: best && best.weight >= sureWeight && best.value.length >= 10 ? best : null,
  };
}

/** Dates stand under the headline, rarely above it, now and then at the end of the text. */
function nearness(place: number, headline: number | null): number {
  if (headline === null) return Math.max(0, 20 - place * 0.05);
  const distance = place - headline;
  return distance >= 0 ? Math.max(0, 25 - distance * 0.15) : Math.max(0, 20 + distance * 0.5);
}

interface Look {
  length: number;
  called: (element: Element) => string;
}

function sightingsIn(
  element: Element,
  place: number,
  { length, called }: Look,
  context: PageDates,
): Sighting[] {
  if (element.localName === 'time') return timeSightings(element, place, called, context);
  const names = called(element);
  const named = dateNames.test(names);
  if (!named && !hasOwnText(element, /\p{Nd}/u)) return [];
  if (length > (named ? 4 * longestLine : 2 * longestPlain)) return openingSightings(element, place, context);
  if (element.querySelector('time')) return [];
  const text = spacedText(element);
  if (text.length > (named ? longestLine : longestPlain)) return openingSightings(element, place, context);
  const weight = (named ? 15 : 3) + (publicationNames.test(names) ? 8 : 0);
  return datesIn(text, context, named).map(({ date, cue }) => ({
    value: date,
    source: 'date',
    element,
    ofChange: cue === 'change' || (cue === null && changeNames.test(names)),
    weight: weight + (cue === 'publication' ? 8 : 0) + (date.length < 10 ? -14 : 0),
    place,
  }));
}

/** A headline that opens with its date. */
function headlineSightings(element: Element, place: number, context: PageDates): Sighting[] {
  const text = spacedText(element);
  const [first] = printedDates(text.slice(0, 60), context);
  if (!first || first.start > 0 || first.date.length < 10 || !isPast(first.date, context)) return [];
  return [{ value: first.date, source: 'date', element, ofChange: false, weight: 12, place }];
}

/** A paragraph that opens with its date ("12.5.2021 – The ...") or says when it was published. */
function openingSightings(element: Element, place: number, context: PageDates): Sighting[] {
  if (element.localName !== 'p' && element.localName !== 'div') return [];
  if (!hasOwnText(element, /\p{Nd}/u)) return [];
  const opening = (element.textContent ?? '').slice(0, 120).replace(/\s+/g, ' ').trim();
  const [first] = printedDates(opening.slice(0, 90), context);
  if (!first || first.date.length < 10 || !isPast(first.date, context)) return [];
  const cue = cueIn(foldText(opening.slice(0, first.start)));
  const opens = first.start === 0 && /^[^\p{L}\d]{0,4}[-–—:|]/u.test(opening.slice(first.end));
  if (!opens && (cue === null || first.start > 30)) return [];
  return [{ value: first.date, source: 'date', element, ofChange: cue === 'change', weight: 8, place }];
}

function timeSightings(
  element: Element,
  place: number,
  called: Look['called'],
  context: PageDates,
): Sighting[] {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  const text = spacedText(element);
  const date = (stated ? readDate(stated, context) : null) ?? readDate(text, context);
  if (date === null || date.length < 7) return [];
  const names =
    `${called(element)} ${element.getAttribute('itemprop') ?? ''} ${element.parentElement ? called(element.parentElement) : ''}`.toLowerCase();
  const before = foldText(`${(element.previousSibling?.textContent ?? '').slice(-40)} ${text.slice(0, 40)}`);
  const cue = cueIn(before);
  return [
    {
      value: date,
      source: stated ? 'time[datetime]' : 'time',
      element,
      ofChange:
        cue === 'change' || (cue === null && changeNames.test(names) && !publicationNames.test(names)),
      weight:
        20 +
        (cue === 'publication' || publicationNames.test(names) ? 8 : 0) +
        (element.hasAttribute('pubdate') ? 8 : 0),
      place,
    },
  ];
}

function datesIn(text: string, context: PageDates, named: boolean): { date: PartialDate; cue: Cue }[] {
  const printed = printedDates(text, context).filter(
    ({ date }) => isPast(date, context) && date >= firstPages,
  );
  if (printed.length === 0) {
    const relative = named ? readRelativeDate(text, context.capturedAt) : null;
    return relative === null ? [] : [{ date: relative, cue: cueIn(foldText(text)) }];
  }
  let from = 0;
  return printed.map(({ date, start, end }) => {
    const cue = cueIn(foldText(text.slice(Math.max(from, start - 40), start)));
    from = end;
    return { date, cue };
  });
}

type Cue = 'change' | 'publication' | null;

/** What the words before a date say of it; the last of them counts. */
function cueIn(folded: string): Cue {
  const last = (cues: readonly string[]) =>
    Math.max(...cues.map((cue) => ` ${folded}`.lastIndexOf(` ${cue}`)));
  const change = last(changeCues);
  const publication = last(publicationCues);
  if (change === -1 && publication === -1) return null;
  return change > publication ? 'change' : 'publication';
}
