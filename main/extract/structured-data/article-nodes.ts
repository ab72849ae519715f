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
 * the same sort. Of several alike in one source (a list of posts) only the first is taken.
 */
export function articleNodes(nodes: readonly DataNode[], addresses: readonly string[]): DataNode[] {
  const own = new Set(addresses.map(comparable));
  const seen = new Set<string>();
  return nodes
    .map((node) => ({ node, rank: rankOf(node, own) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .filter(({ node }) => {
      const sort = `${node.source} ${sortOf(node)}`;
      if (seen.has(sort)) return false;
      seen.add(sort);
      return true;
    })
    .map(({ node }) => node);
}

function rankOf(node: DataNode, own: ReadonlySet<string>): number {
  const sort = sortOf(node);
  if (sort === 0) return 0;
  const named = [addressOf(node, 'url'), addressOf(node, 'mainEntityOfPage'), node.id].some(
    (address) => address !== null && own.has(comparable(address)),
  );
  return sort + standingOf(node) + (named ? 30 : 0) + (node.source === 'json-ld' ? 2 : 0);
}

function sortOf(node: DataNode): number {
  if (hasType(node, articleTypes)) return 40;
  if (hasType(node, looserTypes)) return 20;
  if (hasType(node, pageTypes)) return 10;
  return node.source === 'rdfa' && node.types.length === 0 ? 5 : 0;
}

function standingOf({ within }: DataNode): number {
  if (within === null || ownMatter.has(within)) return 4;
  return elsewhere.has(within) ? -35 : 0;
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
