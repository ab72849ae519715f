import { hasType, nodesOf, plainText, textOf, textsOf } from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import { elementText } from '../page/element-text.ts';
import type { Evidence } from '../page/evidence.ts';
import { foldText } from '../page/fold.ts';

const longestSection = 60;
const longestKeyword = 80;
const mostKeywords = 50;

const homes = new Set(
  'home; homepage; startseite; start; accueil; inicio; inici; portada; forside; etusivu; strona glowna; hjem; hem; главная; domu; uvod; pagina iniziale; principal; news'.split(
    '; ',
  ),
);

/** All that the page offers as the section it stands in. */
export function sectionOffers(evidence: Evidence): Offer<string>[] {
  const { articles, meta } = evidence;
  const stated = articles.flatMap((node) =>
    textsOf(node, 'articleSection')
      .slice(0, 1)
      .map((value) => ({ value, source: node.source as string })),
  );
  const tags = meta
    .all(
      'article:section',
      'og:article:section',
      'parsely-section',
      'cxenseparse:section',
      'sailthru.section',
      'section',
      'dc.subject.section',
      'lp.section',
    )
    .map(({ value, name }) => ({ value: plainText(value), source: `meta[${name}]` }));
  return [...stated, ...tags, ...breadcrumbOffers(evidence)].filter(
    ({ value }) => value !== '' && value.length <= longestSection && !/^https?:/.test(value),
  );
}

/** The last step of the way to the article, before the article itself. */
function breadcrumbOffers({ structured, document, isSiteName }: Evidence): Offer<string>[] {
  const list = structured.nodes.find((node) => hasType(node, new Set(['breadcrumblist'])));
  const named = (list ? nodesOf(list, 'itemListElement') : []).map(
    (item) => textOf(item, 'name') ?? textOf(item, 'item') ?? '',
  );
  const trail = document.querySelector('[class*="breadcrumb" i], [id*="breadcrumb" i]');
  const links = trail ? [...trail.querySelectorAll('a')].slice(0, 12).map(elementText) : [];
  const offers: Offer<string>[] = [];
  for (const [steps, source] of [
    [named.length > 1 ? named.slice(0, -1) : named, 'breadcrumb'],
    [links, 'breadcrumb'],
  ] as const) {
    const section = steps
      .filter((step) => step !== '' && !homes.has(foldText(step)) && !isSiteName(step))
      .at(-1);
    if (section !== undefined) offers.push({ value: section, source });
  }
  return offers;
}

/** All that the page offers as its keywords. */
export function keywordOffers({ articles, meta, relatedLinks }: Evidence): Offer<string[]>[] {
  const stated = articles.map((node) => ({
    value: keywordsIn(textsOf(node, 'keywords')),
    source: node.source as string,
  }));
  const tags = [
    'article:tag',
    'news_keywords',
    'keywords',
    'parsely-tags',
    'sailthru.tags',
    'dc.subject',
    'citation_keywords',
  ].map((name) => ({
    value: keywordsIn(meta.all(name).map(({ value }) => plainText(value))),
    source: `meta[${name}]`,
  }));
  const links = relatedLinks
    .filter((link) => /(?:^|\s)tag(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
    .slice(0, mostKeywords)
    .map(elementText);
  return [...stated, ...tags, { value: keywordsIn(links), source: 'a[rel=tag]' }].filter(
    ({ value }) => value.length > 0,
  );
}

/** One text may hold them all, parted by commas. */
function keywordsIn(texts: readonly string[]): string[] {
  const parts = texts
    .flatMap((text) => text.split(/[,;|、，]/))
    .map((part) => part.replace(/^#|^["[\s]+|["\]\s]+$/g, '').trim());
  const distinct = new Map<string, string>();
  for (const part of parts) {
    if (part.length < 2 || part.length > longestKeyword) continue;
    const key = part.toLowerCase();
    if (!distinct.has(key)) distinct.set(key, part);
  }
  return [...distinct.values()].slice(0, mostKeywords);
}
