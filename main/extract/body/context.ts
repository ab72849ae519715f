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

/** What the steps of reading a body know. */
export interface BodyContext {
  page: PageDocument;
  structured: StructuredData;
  known: KnownParts;
  leftOut: LeftOut;
  /** Times of entries stay in the text; entries are no other articles. */
  live: LiveEntries;
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
