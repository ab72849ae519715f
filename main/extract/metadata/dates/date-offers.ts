import type { PartialDate } from '../../../../shared/values.ts';
import { textsOf } from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';
import { type PrintedOffers, printedOffers } from './page-dates.ts';
import { printedDates } from './printed-dates.ts';
import { isPast, type PageDates, readDate } from './read-date.ts';
import { dateInAddress } from './url-date.ts';

/** Days on which work began, or the page was made: worth something where nobody says when it came out. */
const createdProperties = ['dateCreated', 'created'];

const publishedProperties = ['datePublished', 'uploadDate', 'published', 'issued', 'date', 'pubdate'];
const modifiedProperties = ['dateModified', 'modified', 'updated'];

const publishedNames =
  `article:published_time og:article:published_time article:published og:published_time article:create_time datepublished rnews:datepublished
  citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date dc:date dcterms.available
  parsely-pub-date sailthru.date cxenseparse:recs:publishtime vr:published_time bt:pubdate publish-date publish_date publishdate pubdate publication_date
  publicationdate pub_date article_date_original originalpublicationdate article.published published_time_telegram date_published published-date displaydate
  video:release_date og:pubdate created date.created datecreated date creation_date release_date timestamp shareaholic:article_published_time weibo:article:create_at apub:time firstpublished`.split(
    /\s+/,
  );
const modifiedNames =
  `article:modified_time og:article:modified_time og:updated_time article:updated_time article:modified datemodified rnews:datemodified dc.date.modified dcterms.modified
  last-modified lastmod modified utime date.updated revised sailthru.updated lastupdated last_updated updated article.updated shareaholic:article_modified_time`.split(
    /\s+/,
  );

/** All that the page offers as the dates of its publication and of its last change. */
export function dateOffers(evidence: Evidence, headline: Element | null, context: PageDates): PrintedOffers {
  const { page } = evidence;
  const printed = printedOffers(evidence, headline, context);
  const modified = [
    ...statedOffers(evidence, modifiedProperties, modifiedNames, context),
    ...printed.modified,
  ];
  return {
    published: [
      ...statedOffers(evidence, publishedProperties, publishedNames, context),
      ...statedOffers(evidence, createdProperties, [], context).map((offer) => ({ ...offer, tier: -0.3 })),
      ...printed.published,
      ...addressOffers(page.url),
      ...titleOffers(evidence, context),
      ...modified.slice(0, 1).map(({ value }) => ({ value, source: 'modified', tier: -2 })),
    ],
    modified,
    sure: printed.sure,
    elements: printed.elements,
  };
}

/** The day that a title opens with, set off by a mark: better than nothing, as it may be the day of an event. */
function titleOffers({ meta, document }: Evidence, context: PageDates): Offer<PartialDate>[] {
  const titles = [meta.first('og:title') ?? '', document.querySelector('title')?.textContent ?? ''];
  return titles.flatMap((title) => {
    const opening = /^([^|–—:]{6,30})[|–—:]/u.exec(title.trim().slice(0, 60))?.[1] ?? '';
    const [first] = printedDates(opening, context);
    const isDate = first !== undefined && first.start === 0 && first.date.length >= 10;
    return isDate && isPast(first.date, context) ? [{ value: first.date, source: 'title', tier: -1 }] : [];
  });
}

/** The day or month in the page's own address. */
function addressOffers(url: string | null): Offer<PartialDate>[] {
  const value = dateInAddress(url);
  return value === null ? [] : [{ value, source: 'url', tier: value.length < 10 ? -1 : 0 }];
}

function statedOffers(
  { articles, meta }: Evidence,
  properties: readonly string[],
  names: readonly string[],
  context: PageDates,
): Offer<PartialDate>[] {
  const inNodes = articles.flatMap((node) =>
    properties.flatMap((property) =>
      textsOf(node, property).map((text) => ({ text, source: node.source as string })),
    ),
  );
  const inTags = meta.all(...names).map(({ value, name }) => ({ text: value, source: `meta[${name}]` }));
  return [...inNodes, ...inTags].flatMap(({ text, source }) => {
    const value = readDate(text, context);
    return value === null ? [] : [{ value, source }];
  });
}
