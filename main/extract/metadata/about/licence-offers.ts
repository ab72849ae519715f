import { addressOf } from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';

const creativeCommons =
  /creativecommons\.org\/(?:licenses\/([a-z-]{2,12})\/(\d\.\d)|(publicdomain\/zero|publicdomain\/mark)\/(\d\.\d))/i;

/** All that the page offers as the licence of its text. Creative Commons by their usual name: `CC BY-SA 4.0`. */
export function licenceOffers(evidence: Evidence, headline: Element | null): Offer<string>[] {
  const { articles, meta, document } = evidence;
  const stated = articles.map((node) => ({
    value: addressOf(node, 'license') ?? '',
    source: node.source as string,
  }));
  const tags = meta
    .all('dcterms.license', 'dc.license', 'dc.rights', 'dcterms.rights', 'license', 'copyright-license')
    .map(({ value, name }) => ({ value, source: `meta[${name}]` }));
  const link = {
    value: document.head?.querySelector('link[rel~="license"]')?.getAttribute('href') ?? '',
    source: 'link[rel=license]',
  };
  return [...stated, link, ...tags, ...linkedOffers(evidence, headline)].flatMap(({ value, source }) => {
    const name = licenceName(value);
    return name === null ? [] : [{ value: name, source }];
  });
}

/** A link to a licence in the article itself may be a photo's: only one that says `rel=license` is the text's. */
function linkedOffers({ relatedLinks, visitArticle }: Evidence, headline: Element | null): Offer<string>[] {
  const links = new Set(
    relatedLinks.filter((link) => /(?:^|\s)license(?:\s|$)/i.test(link.getAttribute('rel') ?? '')),
  );
  const offers: Offer<string>[] = [];
  if (links.size === 0) return offers;
  visitArticle(headline, (element) => {
    if (element.localName === 'figure' || element.localName === 'figcaption') return 'past';
    if (links.has(element))
      offers.push({ value: element.getAttribute('href') ?? '', source: 'a[rel=license]' });
    return 'inside';
  });
  return offers;
}

function licenceName(stated: string): string | null {
  const [, licence, version, domain, domainVersion] = creativeCommons.exec(stated) ?? [];
  if (licence && version) return `CC ${licence.toUpperCase()} ${version}`;
  if (domain && domainVersion)
    return domain.endsWith('zero') ? `CC0 ${domainVersion}` : `Public Domain Mark ${domainVersion}`;
  const named = /^CC[ -]?(BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?|0)[ -](\d\.\d)$/i.exec(stated.trim());
  if (named?.[1] && named[2])
    return named[1] === '0' ? `CC0 ${named[2]}` : `CC ${named[1].toUpperCase()} ${named[2]}`;
  return /^https?:\/\/\S+licen[cs]e\S*$/i.test(stated.trim()) ? stated.trim() : null;
}
