import type { PartialDate } from '../../../../shared/values.ts';
import { type Offer, type Settled, settle } from '../offer.ts';

/**
 * Settles the date of publication. Where the sources disagree, those are believed that state the day which the page
 * prints under its headline: templates fill what is meant for machines with the day of creation, of a second
 * publication or of the last change.
 */
export function settlePublished(
  offers: readonly Offer<PartialDate>[],
  order: readonly string[],
  printed: Offer<PartialDate> | null,
): Settled<PartialDate> {
  const day = printed?.value.slice(0, 10) ?? null;
  return settle(
    offers.map((offer) => ({ ...offer, tier: offer.value.slice(0, 10) === day ? 1 : 0 })),
    order,
  );
}
