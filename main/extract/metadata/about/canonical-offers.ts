import { addressOf } from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';
import { hostOf } from '../page/site-names.ts';

const archived = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//i;

/**
 * All addresses that the page offers as its own. A home page, another site's page and what is no address are left
 * out: templates state them by mistake, and an article filed under one would swallow others.
 */
export function canonicalOffers({ document, meta, articles, page }: Evidence): Offer<string>[] {
  const link = document.head?.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const offers: { value: string | null | undefined; source: string }[] = [
    { value: link, source: 'link[rel=canonical]' },
    ...meta
      .all('og:url', 'twitter:url', 'dc.identifier', 'parsely-link')
      .map(({ value, name }) => ({ value, source: `meta[${name}]` })),
    ...articles.flatMap((node) =>
      ['mainEntityOfPage', 'url'].map((name) => ({
        value: addressOf(node, name),
        source: node.source as string,
      })),
    ),
  ];
  return offers.flatMap(({ value, source }) => {
    const address = value ? ownAddress(value, page) : null;
    return address === null ? [] : [{ value: address, source }];
  });
}

function ownAddress(stated: string, { base, url }: Evidence['page']): string | null {
  const original = url?.replace(archived, '') ?? null;
  const address = resolved(stated.trim(), base ?? url)?.replace(archived, '');
  const parsed = address ? resolvedUrl(address) : null;
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  if (isHome(parsed) && !(original && isHome(resolvedUrl(original)))) return null;
  if (original && !sameSite(parsed.hostname, hostOf(original))) return null;
  parsed.hash = '';
  return parsed.href;
}

function isHome(url: URL | null): boolean {
  return url !== null && /^\/(?:index\.\w{2,5}|[a-z]{2}\/?)?$/i.test(url.pathname) && url.search === '';
}

/** `m.example.com`, `amp.example.com` and `www.example.com` are one site; two blogs of one host are not. */
function sameSite(a: string, b: string | null): boolean {
  if (b === null) return true;
  const bare = (host: string) =>
    host.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|mobil|touch|edition|news)\./, '');
  const [left, right] = [bare(a), bare(b)];
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

function resolved(address: string, base: string | null): string | null {
  return (base === null ? resolvedUrl(address) : resolvedUrl(address, base))?.href ?? null;
}

function resolvedUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
