import {
  addressOf,
  type DataNode,
  type DataValue,
  hasType,
  plainText,
  textOf,
  textsOf,
  valuesOf,
} from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';
import { labelIn } from '../page/fold.ts';
import { webAddress } from '../page/web-address.ts';
import { type Authorship, authorshipIn, joinedAuthorship } from './authorship.ts';
import { authorLabels } from './byline-words.ts';
import { printedBylines } from './printed-bylines.ts';
import { agencyOf } from './split-byline.ts';

const metaNames = [
  'author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'cxenseparse:author',
  'byl',
  'byline',
  'rnews:author',
  'authors',
  'article.author',
  'dc.contributor',
  'news:author',
  'creator',
  'vr:author',
  'shareaholic:article_author_name',
];

const organisations = new Set(['organization', 'newsmediaorganization', 'corporation', 'website', 'webpage']);

/** All that the page offers as its authors. Offers without anyone are left out. */
export function authorOffers(evidence: Evidence, headline: Element | null): Offer<Authorship>[] {
  const offers = [
    ...nodeOffers(evidence),
    ...tagOffers(evidence),
    ...cardOffers(evidence),
    ...printedBylines(evidence, headline),
  ];
  return offers.filter(({ value }) => value.authors.length > 0 || value.wire.length > 0);
}

function nodeOffers({ articles }: Evidence): Offer<Authorship>[] {
  return articles.flatMap((node) =>
    ['author', 'creator'].map((property) => ({
      value: joinedAuthorship(valuesOf(node, property).map((value) => authorshipOf(value))),
      source: node.source,
    })),
  );
}

function authorshipOf(value: DataValue): Authorship {
  if (typeof value === 'string') return authorshipIn(plainText(value));
  const names = namesOf(value);
  if (hasType(value, organisations)) return organisation(value, names[0] ?? '');
  const read = joinedAuthorship(names.map(authorshipIn));
  const url = webAddress(addressOf(value, 'url') ?? addressOf(value, 'sameAs'));
  return read.authors.length === 1
    ? { ...read, authors: read.authors.map((author) => ({ ...author, url })) }
    : read;
}

function namesOf(node: DataNode): string[] {
  const names = textsOf(node, 'name');
  if (names.length > 0) return names;
  const parts = [textOf(node, 'givenName'), textOf(node, 'familyName')].filter((part) => part !== null);
  return parts.length === 0 ? [] : [parts.join(' ')];
}

/** An organisation's name is no list of people, whatever words it holds. */
function organisation(node: DataNode, name: string): Authorship {
  const agency = agencyOf(name);
  if (agency !== null) return { authors: [], wire: [agency] };
  const url = webAddress(addressOf(node, 'url'));
  return { authors: name === '' ? [] : [{ name, role: 'author', url }], wire: [] };
}

function tagOffers({ meta }: Evidence): Offer<Authorship>[] {
  return metaNames.flatMap((name) => {
    const values = meta
      .all(name)
      .map(({ value }) => plainText(value))
      .filter((value) => !/^https?:|^\/|\.(?:com|php|html)/i.test(value));
    const distinct = [...new Set(values)];
    return distinct.length === 0
      ? []
      : [{ value: joinedAuthorship(distinct.map(authorshipIn)), source: `meta[${name}]` }];
  });
}

/** Share cards state up to a few facts as a label and a value ("Written by", "Anna Example"). */
function cardOffers({ meta }: Evidence): Offer<Authorship>[] {
  return ['1', '2', '3'].flatMap((place) => {
    const label = labelIn(meta.first(`twitter:label${place}`) ?? '');
    const value = meta.first(`twitter:data${place}`);
    if (value === null || !authorLabels.has(label)) return [];
    return [{ value: authorshipIn(plainText(value)), source: `meta[twitter:data${place}]` }];
  });
}
