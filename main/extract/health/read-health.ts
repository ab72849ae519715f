import type { PageDocument } from '../document/index.ts';
import type { StructuredData } from '../structured-data/index.ts';
import { isTruncated } from './is-truncated.ts';
import { notArticle } from './not-article.ts';
import { factsOf } from './page-facts.ts';
import { isPaywallStub } from './paywall-stub.ts';

/** What was read, as far as health is told by it. */
export interface ReadSoFar {
  source: string;
  structured: StructuredData;
  text: string;
  /** What the page says about who may read it. */
  accessible: boolean | null;
  /** Whether it is one page of several. */
  inParts: boolean;
}

/** Shorter texts than this are notices, not articles. */
const shortest = 120;

/**
 * What is wrong with a page, by name; empty where all is well. `no-article` comes with what the page is instead, where
 * that can be told: `challenge`, `error-page`, `consent-wall`, `login-page`, `search-result`, `front-page`,
 * `needs-scripts`. An article may be a `paywall-stub`, `truncated`, or one of several parts (`in-parts`).
 */
export function readHealth(page: PageDocument, read: ReadSoFar): string[] {
  const { source, structured, text, accessible, inParts } = read;
  const facts = factsOf(page, structured);
  const instead = notArticle(page, facts, text);
  if (instead !== null) return ['no-article', instead];
  if (isPaywallStub(facts, text, accessible)) return ['paywall-stub'];
  return [
    ...(text.length < shortest ? ['no-article'] : []),
    ...(isTruncated(source, text) ? ['truncated'] : []),
    ...(inParts ? ['in-parts'] : []),
  ];
}
