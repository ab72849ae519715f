import type { PageDocument } from '../document/index.ts';
import type { StructuredData } from '../structured-data/index.ts';
import type { Trace } from '../trace.ts';
import type { LiveEntries } from './live/index.ts';

/** What the page prints of the metadata, beside the body: said once, it is left out there. */
export interface KnownParts {
  headline: string | null;
  standfirst: string | null;
  authors: readonly string[];
  /** The elements of the page in which these and the date stand. */
  elements: { headline: Element | null; standfirst: Element | null; small: readonly Element[] };
}

/** The elements that steps have left out so far. The page's document itself is never changed: photos are looked up in it. */
export type LeftOut = Set<Element>;

/** What is known about the text of a site's pages (see site-rules/). */
export interface RuledText {
  /** Who says so. */
  source: string;
  /** The elements that make up the text; none where it is to be found. */
  body: readonly Element[];
  /** Whether an element stays as it is. */
  keeps: (element: Element) => boolean;
  /** Whether an element holds text that is known to be of the article, and so cannot go as a whole. */
  holds: (element: Element) => boolean;
  /** Whether a line of the text is part of what stays as it is. */
  says: (text: string) => boolean;
}

/** Nothing is known: so it is with most sites. */
export const unruled: RuledText = {
  source: '',
  body: [],
  keeps: () => false,
  holds: () => false,
  says: () => false,
};

/** What the steps of reading a body know. */
export interface BodyContext {
  page: PageDocument;
  structured: StructuredData;
  known: KnownParts;
  ruled: RuledText;
  leftOut: LeftOut;
  /** Times of entries stay in the text; entries are no other articles. */
  live: LiveEntries;
  /** What was left out because it tells of an author: kept beside the name. */
  biographies: string[];
  trace: Trace;
}

/**
 * How a page is looked at. Strictly: prose counts, and comments and boxes go. Leniently, where that found hardly
 * anything: short lines count, too, and only the page's frame goes.
 */
export type Look = 'strict' | 'lenient';

/** A body as it was read. */
export interface BodyReading {
  /** A `<div>` of clean blocks; photos stand in it as their markers. */
  body: Element;
  /** The element of the page that it was taken from; null where it comes from data. */
  origin: Element | null;
}

/** A body, and what stood beside it. */
export interface WholeReading extends BodyReading {
  /** Texts about authors. */
  biographies: readonly string[];
}

/** Leaves an element out of the body. */
export function leaveOut(
  element: Element,
  step: string,
  reason: string,
  { leftOut, trace }: BodyContext,
): void {
  leftOut.add(element);
  trace.dropped(step, element, reason);
}
