import type { PageDocument } from '../document/index.ts';
import { challengeElements, challenges, consents, errorTitles, searchTitles } from './data/notices.ts';
import { noticeFinder } from './notice-finder.ts';
import type { PageFacts } from './page-facts.ts';

const errors = noticeFinder(errorTitles);
const robots = noticeFinder(challenges);
const consent = noticeFinder(consents);
const searches = noticeFinder(searchTitles);

/** What is said on such a page is short; an article about one is not. */
const longestNotice = 900;
/** A page whose whole text is as short as this shows nothing. */
const emptyPage = 250;
/** So many linked headlines make a page that leads to articles. */
const fewestTeasers = 8;
const manyTeasers = 15;
const searchAddress =
  /[?&](?:s|q|query|search|suche|buscar|recherche|keyword|keywords|text|term)=[^&]|\/(?:search|suche|recherche|buscar|busca|ricerca|zoeken|sok|haku|szukaj|hledat|poisk)(?:[/?.]|$)/i;

/** What a page is that is no article; null where it may be one. */
export function notArticle(page: PageDocument, facts: PageFacts, text: string): string | null {
  const { document, url } = page;
  if (text.length <= longestNotice) {
    if (isChallenge(document, facts, text)) return 'challenge';
    if (facts.titles.some(errors.titles)) return 'error-page';
    if (isConsentWall(facts, text, url)) return 'consent-wall';
    if (text.length < emptyPage && isLogin(document, facts)) return 'login-page';
  }
  if (isSearch(facts, url)) return 'search-result';
  if (isFrontPage(facts, text, url)) return 'front-page';
  return isShell(document, facts, text) ? 'needs-scripts' : null;
}

/** By its element alone only where there is nothing else: sites protect their comment forms with the same. */
function isChallenge(document: Document, { titles, shown, statedArticle }: PageFacts, text: string): boolean {
  if (statedArticle) return false;
  const told = robots.count(titles.join(' ')) + robots.count(shown.slice(0, longestNotice));
  return told > 0 ? true : text.length < emptyPage && document.querySelector(challengeElements) !== null;
}

function isConsentWall({ shown, statedArticle }: PageFacts, text: string, url: string | null): boolean {
  if (url !== null && /^https?:\/\/(?:consent|cmp|privacy)\./i.test(url)) return true;
  if (statedArticle && text.length > emptyPage) return false;
  return shown.length <= 5 * longestNotice && consent.count(shown) >= 2;
}

function isLogin(document: Document, { statedArticle }: PageFacts): boolean {
  return !statedArticle && document.querySelector('input[type="password"]') !== null;
}

function isSearch({ titles, statedArticle }: PageFacts, url: string | null): boolean {
  if (statedArticle) return false;
  const isNamed = titles.some((title) => searches.begins(title));
  if (isNamed) return true;
  return url !== null && searchAddress.test(url) && titles.some((title) => searches.titles(title));
}

/** The root of a site, or a section of it: it leads to articles, and holds none of its own. */
function isFrontPage(
  { linkedHeadlines, statedArticle }: PageFacts,
  text: string,
  url: string | null,
): boolean {
  if (statedArticle) return false;
  if (isRoot(url)) return linkedHeadlines >= fewestTeasers;
  return linkedHeadlines >= manyTeasers && text.length < longestNotice;
}

function isRoot(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w{3,5}|home\/?)?$/i.test(pathname);
}

/** A page that a script would fill. */
function isShell(document: Document, { shown }: PageFacts, text: string): boolean {
  if (text.length >= emptyPage / 2 || shown.length > emptyPage) return false;
  if (document.querySelector('script') === null) return false;
  const fallback = [...document.querySelectorAll('noscript')].map((note) => note.textContent ?? '').join(' ');
  return (
    /java\s?script/i.test(fallback) ||
    document.querySelector('#root, #app, #__next, #__nuxt, #___gatsby, [data-reactroot], app-root') !== null
  );
}
