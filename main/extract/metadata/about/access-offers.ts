import { textsOf } from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';

/** What meta tags call pieces that all may read, and those that subscribers may. */
const tiers: Readonly<Record<string, boolean>> = {
  free: true,
  open: true,
  public: true,
  metered: false,
  locked: false,
  premium: false,
  paid: false,
  subscriber: false,
  subscribers: false,
  plus: false,
  'paid-content': false,
  abo: false,
};

/** What makers of pages call elements that only a page behind a wall has. */
const walls =
  /paywall-active|paywalled|article--premium|is-premium-article|subscriber-only|premium-content|article-locked|is-paid-content/;

/** All that the page says about who may read it. */
export function accessOffers({ articles, meta, called, visitArticle }: Evidence): Offer<boolean>[] {
  const stated = articles.flatMap((node) =>
    textsOf(node, 'isAccessibleForFree').flatMap((text) => {
      const value = truthOf(text);
      return value === null ? [] : [{ value, source: node.source as string }];
    }),
  );
  const tags = meta
    .all(
      'article:content_tier',
      'og:article:content_tier',
      'cxenseparse:recs:content_tier',
      'content_tier',
      'article:access',
      'isaccessibleforfree',
    )
    .flatMap(({ value, name }) => {
      const free = tiers[value.toLowerCase()] ?? truthOf(value);
      return free === null ? [] : [{ value: free, source: `meta[${name}]` }];
    });
  const offers = [...stated, ...tags];
  if (offers.length > 0) return offers;
  visitArticle(null, (element) => {
    if (!walls.test(called(element))) return 'inside';
    offers.push({ value: false, source: 'paywall' });
    return 'stop';
  });
  return offers;
}

function truthOf(text: string): boolean | null {
  if (/^(?:true|https?:\/\/schema\.org\/true|1|yes)$/i.test(text)) return true;
  return /^(?:false|https?:\/\/schema\.org\/false|0|no)$/i.test(text) ? false : null;
}
