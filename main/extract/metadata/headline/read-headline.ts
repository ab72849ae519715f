import { plainText, textOf } from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import { elementText } from '../page/element-text.ts';
import type { Evidence } from '../page/evidence.ts';
import { findPrintedHeadline } from './printed-headline.ts';
import { withoutSiteName } from './without-site-name.ts';

const metaNames = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'headline',
  'title',
];

/** What the page offers as its headline, without the site's name. */
export function headlineOffers(evidence: Evidence): Offer<string>[] {
  const stated = statedTitles(evidence);
  const { isSiteName } = evidence;
  const printed = findPrintedHeadline(
    evidence,
    stated.map(({ value }) => value),
  );
  const offers = stated.map((offer) => ({ ...offer, value: withoutSiteName(offer.value, isSiteName) }));
  if (printed) {
    const source = /^h[1-6]$/.test(printed.element.localName) ? printed.element.localName : 'headline';
    offers.unshift({ value: withoutSiteName(printed.text, isSiteName), source, element: printed.element });
  }
  return offers.filter(({ value }) => value !== '');
}

function statedTitles({ articles, meta, document }: Evidence): Offer<string>[] {
  const offers: Offer<string>[] = [];
  for (const node of articles.slice(0, 2)) {
    const title = textOf(node, 'headline') ?? textOf(node, 'name') ?? textOf(node, 'title');
    if (title) offers.push({ value: title, source: node.source });
  }
  for (const { value, name } of meta.all(...metaNames)) {
    offers.push({ value: plainText(value), source: `meta[${name}]` });
  }
  const title = document.querySelector('title');
  if (title) offers.push({ value: elementText(title), source: 'title' });
  return offers;
}
