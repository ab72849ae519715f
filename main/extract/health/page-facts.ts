import type { PageDocument } from '../document/index.ts';
import { articleNodes, type StructuredData } from '../structured-data/index.ts';

/** What health looks at on a page. */
export interface PageFacts {
  /** Its title, and its first headings. */
  titles: readonly string[];
  /** The beginning of what it shows, whatever that is. */
  shown: string;
  /** Headings that lead to other pages. */
  linkedHeadlines: number;
  /** Whether it says of itself that it is an article. */
  statedArticle: boolean;
}

/** A notice stands at the beginning of what a page shows. */
const mostShown = 6000;
const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);

/** Gathers what tells an article from other pages. */
export function factsOf({ document, url }: PageDocument, structured: StructuredData): PageFacts {
  const headings = [...document.querySelectorAll('title, h1')].slice(0, 4);
  const ogType = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const articles = articleNodes(structured.nodes, url ? [url] : []);
  return {
    titles: headings.map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)),
    shown: document.body ? shownIn(document.body) : '',
    linkedHeadlines: document.querySelectorAll('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3')
      .length,
    statedArticle: /article/i.test(ogType) || articles.length > 0,
  };
}

function shownIn(root: Element): string {
  const pieces: string[] = [];
  let length = 0;
  const pending: Node[] = [root];
  for (let node = pending.pop(); node && length < mostShown; node = pending.pop()) {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      pieces.push(text);
      length += text.trim().length;
    } else if (!unseen.has(node.nodeName.toLowerCase()))
      for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
