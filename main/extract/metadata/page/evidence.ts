import type { PageDocument } from '../../document/index.ts';
import { articleNodes, type DataNode, type StructuredData } from '../../structured-data/index.ts';
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
  textLength: TextLength;
}

/** Gathers what the page offers. */
export function gatherEvidence(page: PageDocument, structured: StructuredData): Evidence {
  const { document } = page;
  const meta = readMetaTags(document);
  const stated = [
    page.url,
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta.first('og:url'),
  ];
  const addresses = stated.filter((address) => typeof address === 'string');
  const articles = articleNodes(structured.nodes, addresses);
  const names = [...siteNamesOf({ meta, structured, articles }), ...hostNames(page.url)];
  return {
    page,
    document,
    meta,
    structured,
    articles,
    isSiteName: siteNameTest(names),
    textLength: measureTexts(document.body),
  };
}
