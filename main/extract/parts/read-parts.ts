import type { ArticleParts } from '../../../shared/article.ts';
import { foldPhrase } from '../body/index.ts';
import type { PageDocument } from '../document/index.ts';
import { ofWords, pageWords, paginationNames, singlePage } from './data/part-words.ts';
import { isSameArticle, pageNumberIn } from './same-article.ts';

const words = (lines: string) =>
  lines
    .split(/[|\n]/)
    .map((word) => foldPhrase(word))
    .filter(Boolean)
    .join('|');
const pageOf = new RegExp(
  `(?:^|[\\s(])(?:${words(pageWords)}) (\\d{1,3}) ?(?:${words(ofWords)}) ?(\\d{1,3})(?:\\s|$|\\))`,
);
const pageOfEastern = /第? ?(\d{1,3}) ?[页頁ページ]+ ?(?:共|全) ?(\d{1,3}) ?[页頁ページ]/;
const singleLinks = new Set(words(singlePage).split('|'));
/** A line that says which page this is has hardly anything else in it. */
const longestLine = 70;
/** More links are looked at on no page. */
const mostLinks = 3000;

interface Link {
  text: string;
  address: string;
  rel: string;
}

/** The parts that an article has on its site; null for one that is whole. */
export function readParts(page: PageDocument): ArticleParts | null {
  const { document, url } = page;
  if (url === null || !/^https?:/i.test(url)) return null;
  const links = linksOf(page).filter(
    ({ address }) => address !== url && isSameArticle(address, url) && !isOfComments(address),
  );
  const numbered = numberedIn(page, url);
  const told = toldIn(document);
  const next = links.find(({ rel }) => /(?:^|\s)next(?:\s|$)/i.test(rel));
  const previous = links.find(({ rel }) => /(?:^|\s)prev(?:ious)?(?:\s|$)/i.test(rel));
  const number = told?.page ?? pageFrom(url, numbered, previous !== undefined);
  const count = told?.of ?? (numbered.size > 0 ? Math.max(number ?? 1, ...numbered.keys()) : null);
  const following = next?.address ?? (number === null ? undefined : numbered.get(number + 1));
  if (following === undefined && previous === undefined && (count ?? 1) < 2) return null;
  const single = links.find(({ text, rel }) => singleLinks.has(foldPhrase(text)) || /print/i.test(rel));
  return { page: number, of: count, next: following ?? null, single: single?.address ?? null };
}

function linksOf({ document, base }: PageDocument): Link[] {
  return [...document.querySelectorAll('link[rel][href], a[href]')].slice(0, mostLinks).flatMap((link) => {
    const address = absolute(link.getAttribute('href') ?? '', base);
    const media = link.getAttribute('media') === 'print' ? ' print' : '';
    const text = link.textContent?.trim() || link.getAttribute('title') || '';
    return address === null
      ? []
      : [{ text: text.slice(0, 80), address, rel: `${link.getAttribute('rel') ?? ''}${media}` }];
  });
}

/** The numbered links of a page's own pagination. */
function numberedIn({ document, base }: PageDocument, url: string): Map<number, string> {
  const numbered = new Map<number, string>();
  for (const box of [...document.querySelectorAll(paginationNames)].slice(0, 20)) {
    for (const link of box.querySelectorAll('a[href]')) {
      const number = /^\D{0,12}(\d{1,2})$/.exec((link.textContent ?? '').trim())?.[1];
      const address = absolute(link.getAttribute('href') ?? '', base);
      if (number && address && isSameArticle(address, url) && !isOfComments(address))
        numbered.set(Number(number), address);
    }
  }
  // Galleries number their pictures with links to the page itself.
  return [...numbered.values()].some((address) => address !== url) ? numbered : new Map();
}

function pageFrom(url: string, numbered: ReadonlyMap<number, string>, hasPrevious: boolean): number | null {
  const own = [...numbered].find(([, address]) => address === url)?.[0];
  return own ?? (numbered.size > 0 || hasPrevious ? pageNumberIn(url) : null) ?? (hasPrevious ? null : 1);
}

/** “Page 2 of 3”, in a line of its own. */
function toldIn(document: Document): { page: number; of: number } | null {
  const named = [...document.querySelectorAll('[class*="pag" i], [id*="pag" i]')].slice(0, mostLinks);
  const others = [...document.querySelectorAll('nav, p, span, li, div')];
  for (const line of [...named, ...others.slice(0, mostLinks), ...others.slice(-mostLinks)]) {
    if (line.childElementCount > 6) continue;
    const text = line.textContent ?? '';
    if (text.length > 4 * longestLine || !/\d/.test(text)) continue;
    const folded = foldPhrase(text);
    if (folded.length > longestLine) continue;
    const found = pageOf.exec(folded) ?? pageOfEastern.exec(folded);
    const [page, of] = [Number(found?.[1]), Number(found?.[2])];
    if (found && page >= 1 && of >= page && of > 1) return { page, of };
  }
  return null;
}

function isOfComments(address: string): boolean {
  return /comment|#respond|reply/i.test(address);
}

function absolute(href: string, base: string | null): string | null {
  if (!URL.canParse(href, base ?? undefined)) return null;
  const found = new URL(href, base ?? undefined);
  found.hash = '';
  return /^https?:$/.test(found.protocol) ? found.href : null;
}
