/**
 * What kind of site a page is of, by a rule, since the corpus does not say. The first that fits counts: a recipe or a
 * product states so to machines; news states an article of news; blogs name their system or themselves; institutions
 * stand under certain endings.
 */
const rules: readonly { kind: string; fits: (html: string, url: string) => boolean }[] = [
  { kind: 'encyclopedias', fits: (_, url) => /wiki|academic\.com|lexikon|encyclop/i.test(hostOf(url)) },
  { kind: 'recipes', fits: (html) => /"@type"\s*:\s*"Recipe"|schema\.org\/Recipe/i.test(html) },
  {
    kind: 'news',
    fits: (html) =>
      /"(?:News|Reportage|Analysis|Opinion)\w*Article"|"LiveBlogPosting"|schema\.org\/NewsArticle/i.test(
        html,
      ),
  },
  {
    kind: 'blogs',
    fits: (html, url) =>
      /blog|wordpress\.com/i.test(url) ||
      /name=["']generator["'][^>]*(?:WordPress|Blogger|Ghost|Jekyll)/i.test(html),
  },
  { kind: 'shops', fits: (html) => /"@type"\s*:\s*"Product"|schema\.org\/Product/i.test(html) },
  {
    kind: 'institutions',
    fits: (_, url) => /\.(?:edu|gov|org|int)$|\.(?:ac|gov|gob|gouv)\.|uni-|univ/i.test(hostOf(url)),
  },
];

/** The kind of site, by the page's own markup and address. */
export function kindOfSite(html: string, url: string): string {
  return rules.find(({ fits }) => fits(html, url))?.kind ?? 'others';
}

/** Archives keep a page's own address within theirs. */
function hostOf(url: string): string {
  const own = url.replace(/^.*web\.archive\.org\/web\/\d+\w*\//, '');
  return URL.canParse(own) ? new URL(own).hostname : own;
}
