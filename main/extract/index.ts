/**
 * Reads an article from the bytes of a page: metadata, body, photos with their credits. Pure: no I/O, nothing is
 * remembered from page to page.
 */

export { agencyIdsOf, readCaption, readCredit, usualAgencyName } from './credits/index.ts';
export { decodeBytes, type Page } from './document/index.ts';
export { withEmbedded } from './embedded/index.ts';
export { type Explanation, explain } from './explain.ts';
export { extractArticle } from './extract-article.ts';
export { withCredit } from './photos/index.ts';
export { sanitizeArticleHtml } from './sanitise/index.ts';
export { longestRule, readSiteRule, type SiteRule } from './site-rules/index.ts';
