import type { Offer } from '../offer.ts';
import { foldText } from '../page/fold.ts';
import type { Authorship } from './authorship.ts';
import { organisationMarks } from './byline-words.ts';

/**
 * Offers that name people stand before those that name the site: many sites sign every page with their own name for
 * machines, and print who wrote it. Within an offer of both, the site's name falls out. Of two that name the same
 * people, the one that names more is believed: templates often state the first author alone.
 */
export function rankAuthors(
  offers: readonly Offer<Authorship>[],
  isSite: (text: string) => boolean,
): Offer<Authorship>[] {
  const ranked = offers
    .map((offer) => ({ ...offer, value: withoutSite(offer.value, isSite) }))
    .map((offer) => ({ ...offer, tier: tierOf(offer, isSite) }));
  return ranked.map((offer) => {
    const isForMachines =
      offer.source !== 'byline' && offer.value.authors.every(({ name }) => isFullName(name));
    const namesMore =
      isForMachines &&
      ranked.some((other) => other.tier === offer.tier && includesMore(offer.value, other.value));
    return namesMore ? { ...offer, tier: offer.tier + 0.1 } : offer;
  });
}

function includesMore(larger: Authorship, smaller: Authorship): boolean {
  const names = new Set(larger.authors.map(({ name }) => foldText(name)));
  const others = smaller.authors.map(({ name }) => foldText(name));
  return others.length > 0 && names.size > others.length && others.every((name) => names.has(name));
}

function withoutSite({ authors, wire }: Authorship, isSite: (name: string) => boolean): Authorship {
  const people = authors.filter(({ name }) => !isSite(name));
  return { authors: people.length > 0 ? people : authors, wire };
}

/**
 * A byline printed under the headline names this article's author, be it by a first name. One that stands far from
 * it may be another article's: better than the site's name, no more.
 */
function tierOf({ value, source, tier = 0 }: Offer<Authorship>, isSite: (name: string) => boolean): number {
  const rank = rankOf(value, isSite);
  if (source !== 'byline') return rank;
  return tier === 0 ? Math.min(rank, 1.2) : rank === 2 ? 3 : rank;
}

function rankOf({ authors, wire }: Authorship, isSite: (name: string) => boolean): number {
  if (authors.length === 0) return wire.length > 0 ? 1.5 : 0;
  if (authors.every(({ name }) => isSite(name))) return 1;
  if (authors.every(({ name }) => isOrganisation(name))) return 1.1;
  return authors.some(({ name }) => isFullName(name)) ? 3 : 2;
}

function isOrganisation(name: string): boolean {
  return (
    /\.(?:de|com|net|org|at|ch|fr|es|it|info|eu)$/i.test(name) ||
    foldText(name.replace(/\be\.\s?V\./i, 'ev'))
      .split(' ')
      .some((word) => organisationMarks.has(word))
  );
}

/** Two words with capitals, or ideographs: a person's name rather than a handle. */
function isFullName(name: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}][^\s]*\s+(?:\S+\s+)*[\p{Lu}\p{Lo}]/u.test(name) ||
    /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(name)
  );
}
