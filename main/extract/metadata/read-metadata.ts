import type { PageDocument } from '../document/index.ts';
import type { StructuredData } from '../structured-data/index.ts';
import { dateOffers } from './dates/date-offers.ts';
import { pageDates } from './dates/read-date.ts';
import { settlePublished } from './dates/settle-dates.ts';
import { headlineOffers } from './headline/read-headline.ts';
import type { MetadataReading } from './metadata-reading.ts';
import { settle } from './offer.ts';
import { gatherEvidence } from './page/evidence.ts';
import { authorOffers } from './people/author-offers.ts';
import { rankAuthors } from './people/rank-authors.ts';
import { precedence } from './precedence.ts';

/** Reads what the article is about. */
export function readMetadata(page: PageDocument, structured: StructuredData): MetadataReading {
  const evidence = gatherEvidence(page, structured);
  const headline = settle(headlineOffers(evidence), precedence.title);
  const declared = page.document.documentElement?.getAttribute('lang') ?? null;
  const at = headline.chosen?.element ?? null;
  const dates = dateOffers(evidence, at, pageDates(evidence, declared));
  const published = settlePublished(dates.published, precedence.publishedAt, dates.sure);
  const modified = settle(dates.modified, precedence.modifiedAt);
  const authors = settle(rankAuthors(authorOffers(evidence, at), evidence.isSiteName), precedence.authors);
  return {
    values: {
      title: headline.chosen?.value ?? '',
      standfirst: null,
      kind: 'article',
      authors: authors.chosen?.value.authors ?? [],
      publisher: null,
      section: null,
      keywords: [],
      publishedAt: published.chosen?.value ?? null,
      modifiedAt: modified.chosen?.value ?? null,
      language: page.document.documentElement?.getAttribute('lang') ?? null,
      direction: 'ltr',
      dateline: null,
      wire: authors.chosen?.value.wire ?? [],
      licence: null,
      canonicalUrl: null,
      accessible: structured.nodes.length > 0 ? null : null,
    },
    provenance: {
      authors: authors.chosen?.source ?? '',
      publishedAt: published.chosen?.source ?? '',
      title: headline.chosen?.source ?? '',
    },
    rivals: {
      authors: authors.rivals.map((r) => ({ source: r.source, value: r.value.authors })),
      publishedAt: published.rivals,
      title: headline.rivals,
    },
    declaredLanguage: page.document.documentElement?.getAttribute('lang') ?? null,
    elements: { headline: page.document.querySelector('h1'), standfirst: null, bylines: [], dates: [] },
  };
}
