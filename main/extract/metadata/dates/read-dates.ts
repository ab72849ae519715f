import type { PartialDate } from '../../../../shared/values.ts';
import { type Settled, settle } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';
import { precedence } from '../precedence.ts';
import { dateOffers } from './date-offers.ts';
import { pageDates } from './read-date.ts';
import { settlePublished } from './settle-dates.ts';

/** When the article was published and last changed. */
export interface Dates {
  publishedAt: Settled<PartialDate>;
  modifiedAt: Settled<PartialDate>;
  /** The elements that print them. */
  elements: readonly Element[];
}

/** Reads and settles the article's dates. */
export function readDates(evidence: Evidence, headline: Element | null, language: string | null): Dates {
  const offers = dateOffers(evidence, headline, pageDates(evidence, language));
  const modifiedAt = settle(offers.modified, precedence.modifiedAt);
  const known = { printed: offers.sure, modified: modifiedAt.chosen };
  return {
    publishedAt: settlePublished(offers.published, precedence.publishedAt, known),
    modifiedAt,
    elements: offers.elements,
  };
}
