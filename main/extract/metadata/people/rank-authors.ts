import type { Offer } from '../offer.ts';
import type { Authorship } from './authorship.ts';

/**
 * Offers that name people stand before those that name the site: many sites sign every page with their own name for
 * machines, and print who wrote it. Within an offer of both, the site's name falls out.
 */
export function rankAuthors(
  offers: readonly Offer<Authorship>[],
  isSite: (text: string) => boolean,
): Offer<Authorship>[] {
  return offers
    .map((offer) => ({ ...offer, value: withoutSite(offer.value, isSite) }))
    .map((offer) => ({ ...offer, tier: tierOf(offer, isSite) }));
}

function withoutSite({ authors, wire }: Authorship, isSite: (name: string) => boolean): Authorship {
  const people = authors.filter(({ name }) => !isSite(name));
  return { authors: people.length > 0 ? people : authors, wire };
}

/** A printed byline that stands far from the headline may be another article's: better than the site's name, no more. */
function tierOf({ value, source, tier = 0 }: Offer<Authorship>, isSite: (name: string) => boolean): number {
  const rank = rankOf(value, isSite);
  return source === 'byline' && tier === 0 ? Math.min(rank, 1.2) : rank;
}

function rankOf({ authors, wire }: Authorship, isSite: (name: string) => boolean): number {
  if (authors.length === 0) return wire.length > 0 ? 1.5 : 0;
  if (authors.every(({ name }) => isSite(name))) return 1;
  return authors.some(({ name }) => isFullName(name)) ? 3 : 2;
}

/** Two words with capitals, or ideographs: a person's name rather than a handle. */
function isFullName(name: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}][^\s]*\s+(?:\S+\s+)*[\p{Lu}\p{Lo}]/u.test(name) ||
    /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(name)
  );
}
