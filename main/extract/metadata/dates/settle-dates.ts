import type { PartialDate } from '../../../../shared/values.ts';
import { type Offer, type Settled, settle } from '../offer.ts';

/** Sources that print a date for people, or only imply one. */
const notForMachines = new Set(['date', 'time', 'time[datetime]', 'url', 'title', 'modified']);

const day = (date: PartialDate): string => date.slice(0, 10);

interface Context {
  printed: Offer<PartialDate> | null;
  modified: Offer<PartialDate> | null;
}

/**
 * Settles the date of publication. Where sources for machines disagree, those are believed that state the day which
 * the page prints under its headline, and none that repeat the day of the last change: templates fill these fields
 * with the days of creation, of a second publication, of a change. A printed day next to the stated one is that
 * moment in the readers' own zone, and wins; one further off may be of anything. Where nothing is stated, the
 * printed day that the address repeats is believed: the others are what the text is about.
 */
export function settlePublished(
  offers: readonly Offer<PartialDate>[],
  order: readonly string[],
  context: Context,
): Settled<PartialDate> {
  const stated = offers.filter(({ source }) => !notForMachines.has(source));
  const addressDay = offers.find(({ source, value }) => source === 'url' && value.length === 10)?.value;
  return settle(
    offers.map((offer) => ({
      ...offer,
      tier: tierOf(offer, stated, context, addressDay) + (offer.tier ?? 0),
    })),
    order,
  );
}

function tierOf(
  offer: Offer<PartialDate>,
  stated: readonly Offer<PartialDate>[],
  { printed, modified }: Context,
  addressDay: PartialDate | undefined,
): number {
  const own = day(offer.value);
  if (printed && own === day(printed.value) && stated.some(({ value }) => daysBetween(value, own) <= 1))
    return 1;
  if (stated.length === 0 && offer.source !== 'url' && own === addressDay) return 0.5;
  const repeatsChange = modified !== null && own === day(modified.value) && !notForMachines.has(offer.source);
  return repeatsChange && stated.some(({ value }) => day(value) < own) ? -0.5 : 0;
}

function daysBetween(a: PartialDate, b: PartialDate): number {
  return Math.abs(Date.parse(day(a)) - Date.parse(day(b))) / 86_400_000;
}
