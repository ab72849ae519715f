import type { PageDocument } from '../../document/index.ts';
import {
  articleNodes,
  type DataNode,
  type StructuredData,
  textOf,
  valuesOf,
} from '../../structured-data/index.ts';
import { titleParts } from '../headline/without-site-name.ts';
import { articleVisitor, type VisitArticle } from './apart.ts';
import { namesOfElement } from './element-text.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { hostNames, siteNamesOf, siteNameTest } from './site-names.ts';
import { measureTexts, type TextLength } from './text-lengths.ts';

/** What all readers of metadata look at, gathered once. */
export interface Evidence {
  page: PageDocument;
  document: Document;
  meta: MetaTags;
  structured: StructuredData;
  /** The nodes that may describe the page's article, the likeliest first. */
  articles: readonly DataNode[];
  /** Whether a text is the site's name, alone or with a few words about it. */
  isSiteName: (text: string) => boolean;
  /** The page's links that say what they lead to (`rel`), in its order. */
  relatedLinks: readonly Element[];
  textLength: TextLength;
  /** What the page's maker calls an element: its class, id and the like, in lower case. */
  called: (element: Element) => string;
  visitArticle: VisitArticle;
}

/** Gathers what the page offers. */
export function gatherEvidence(page: PageDocument, structured: StructuredData): Evidence {
  const { document } = page;
  const meta = readMetaTags(document);
  const ownAddresses = [
    page.url,
    document.head?.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta.first('og:url'),
  ];
  const addresses = ownAddresses.filter((address) => typeof address === 'string');
  const stated = articleNodes(structured.nodes, addresses);
  const articles = [...stated, ...articleInState(stated, structured, meta, document)];
  const names = [...siteNamesOf({ meta, structured, articles }), ...hostNames(page.url)];
  const called = rememberedNames();
  return {
    page,
    document,
    meta,
    structured,
    articles,
    isSiteName: siteNameTest(names),
    relatedLinks: [...document.querySelectorAll('a[rel]')],
    textLength: measureTexts(document.body),
    called,
    visitArticle: articleVisitor(document.body, called),
  };
}

/** The state of the page's scripts is read where nothing else names authors or days: it is large, and its words are the site's own. */
function articleInState(
  stated: readonly DataNode[],
  structured: StructuredData,
  meta: MetaTags,
  document: Document,
): DataNode[] {
  const isSaid = (property: string) => stated.some((node) => valuesOf(node, property).length > 0);
  if (isSaid('author') && isSaid('datePublished')) return [];
  const titles = [
    meta.first('og:title'),
    meta.first('twitter:title'),
    ...stated.map((node) => textOf(node, 'headline')),
  ]
    .concat([...document.querySelectorAll('title, h1')].slice(0, 5).map((element) => element.textContent))
    .filter((title) => title !== null);
  const node = structured.articleInState(titles.flatMap((title) => [title, ...titleParts(title)]));
  return node ? [node] : [];
}

/** Names are asked for by every reader: each element is read once. */
function rememberedNames(): (element: Element) => string {
  const known = new Map<Element, string>();
  return (element) => {
    let names = known.get(element);
    if (names === undefined) {
      names = namesOfElement(element);
      known.set(element, names);
    }
    return names;
  };
}
