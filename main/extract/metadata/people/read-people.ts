import type { Author } from '../../../../shared/metadata.ts';
import { type Offer, type Settled, settle } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';
import { precedence } from '../precedence.ts';
import { authorOffers } from './author-offers.ts';
import type { Authorship } from './authorship.ts';
import { rankAuthors } from './rank-authors.ts';
import { type Dateline, readDateline } from './read-dateline.ts';

/** Who made the article. */
export interface People {
  authors: Settled<Author[]>;
  wire: string[];
  dateline: Dateline | null;
  /** Whether agencies alone are named as its makers. */
  isWire: boolean;
  /** The elements that print the byline. */
  elements: readonly Element[];
}

/** Reads and settles who wrote the article, for which agencies, and where. */
export function readPeople(evidence: Evidence, headline: Element | null): People {
  const offers = authorOffers(evidence, headline);
  const { chosen, rivals } = settle(rankAuthors(offers, evidence.isSiteName), precedence.authors, keyOf);
  const dateline = readDateline(evidence, headline);
  const wire = [...new Set([...(chosen?.value.wire ?? []), ...(dateline?.wire ?? [])])];
  const people = chosen?.value.authors ?? [];
  return {
    authors: { chosen: chosen && authorsOf(chosen), rivals: rivals.map(authorsOf) },
    wire,
    dateline,
    isWire: people.length === 0 && wire.length > 0,
    elements: [
      ...new Set(
        offers.flatMap(({ source, tier, element, beside }) =>
          source === 'byline' && tier === 1 && element ? [element, ...(beside ?? [])] : [],
        ),
      ),
    ],
  };
}

/** The same people are the same authors, whatever else is said of them. */
function keyOf({ authors, wire }: Authorship): string {
  return [...authors.map(({ name }) => name.toLowerCase()), ...wire].join(';');
}

function authorsOf(offer: Offer<Authorship>): Offer<Author[]> {
  return { ...offer, value: offer.value.authors };
}
