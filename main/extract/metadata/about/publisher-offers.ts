import type { Metadata } from '../../../../shared/metadata.ts';
import { addressOf, hasType, nodesOf, plainText, textsOf } from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';
import { hostOf } from '../page/site-names.ts';
import { webAddress } from '../page/web-address.ts';

type Publisher = NonNullable<Metadata['publisher']>;

const metaNames = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'copyright',
];

/** All that the page offers as its publisher; the host's name where nothing else is said. */
export function publisherOffers(evidence: Evidence): Offer<Publisher>[] {
  const { articles, structured, meta, page } = evidence;
  const named = articles.flatMap((node) =>
    ['publisher', 'sourceOrganization'].flatMap((property) => {
      const [organisation] = nodesOf(node, property);
      const url = organisation ? webAddress(addressOf(organisation, 'url')) : null;
      return textsOf(node, property).map((name) => ({ value: { name, url }, source: node.source as string }));
    }),
  );
  const tags = meta.all(...metaNames).map(({ value, name }) => ({
    value: { name: plainText(value).replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/i, ''), url: null },
    source: `meta[${name}]`,
  }));
  const sites = structured.nodes
    .filter(
      (node) =>
        node.within === null && hasType(node, new Set(['website', 'newsmediaorganization', 'organization'])),
    )
    .flatMap((node) =>
      textsOf(node, 'name').map((name) => ({
        value: { name, url: webAddress(addressOf(node, 'url')) },
        source: 'website',
      })),
    );
  const host = hostOf(page.url)?.replace(/^www\./, '');
  const hosts = host ? [{ value: { name: host, url: null }, source: 'url' }] : [];
  return [...named, ...tags, ...sites, ...hosts].filter(
    ({ value: { name } }) => name.length > 1 && name.length <= 120 && !/^https?:/i.test(name),
  );
}
