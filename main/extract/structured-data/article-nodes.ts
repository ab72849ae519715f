import type { DataNode } from './data-node.ts';
import { addressOf, hasType } from './read-values.ts';

const articleTypes = new Set(
  `article newsarticle blogposting reportagenewsarticle opinionnewsarticle analysisnewsarticle backgroundnewsarticle
  reviewnewsarticle asknewsarticle satiricalarticle liveblogposting socialmediaposting scholarlyarticle techarticle
  report advertisercontentarticle discussionforumposting review criticreview medicalscholarlyarticle apireference
  recipe howto interview`.split(/\s+/),
);
const looserTypes = new Set(
  'videoobject audioobject podcastepisode radioepisode tvepisode episode event imagegallery mediagallery creativework clip broadcastevent item document post blogpost'.split(
    ' ',
  ),
);
const pageTypes = new Set('webpage itempage profilepage aboutpage faqpage collectionpage qapage'.split(' '));

/** Properties whose nodes are other things than the page's own article. */
const elsewhere = new Set(
  'itemlistelement haspart ispartof mentions relatedlink citation comment about isbasedon subjectof significantlink review video associatedmedia blogpost blogposts item liveblogupdate itemreviewed workexample'.split(
    ' ',
  ),
);

/** Under these an entity is the page's own matter. */
const ownMatter = new Set(['mainentity', 'mainentityofpage', '@graph']);

/**
 * The nodes that may describe the page's article, the likeliest first: articles before other works before the page
 * itself, those at the top before those inside others, and those that name the page's own address before all of
 * the same sort.
 */
export function articleNodes(nodes: readonly DataNode[], addresses: readonly string[]): DataNode[] {
  const own = new Set(addresses.map(comparable));
  return nodes
    .map((node) => ({ node, rank: rankOf(node, own) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ node }) => node);
}

function rankOf(node: DataNode, own: ReadonlySet<string>): number {
  const sort = hasType(node, articleTypes)
    ? 40
    : hasType(node, looserTypes)
      ? 20
      : hasType(node, pageTypes)
        ? 10
        : 0;
  if (sort === 0) return 0;
  const nested =
    node.within !== null && elsewhere.has(node.within)
      ? -35
      : node.within === null || ownMatter.has(node.within)
        ? 4
        : 0;
  const named =
    ['url', 'mainEntityOfPage'].some((property) => own.has(comparable(addressOf(node, property) ?? ''))) ||
    own.has(comparable(node.id ?? ''));
  return sort + nested + (named ? 30 : 0) + (node.source === 'json-ld' ? 2 : 0);
}

/** Addresses that differ by scheme, `www`, fragment or a closing slash mean the same page. */
function comparable(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
