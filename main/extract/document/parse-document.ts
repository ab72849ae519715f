import { BoundedParser, TooManyElements } from './bounded-parser.ts';
import { LightDocument } from './dom/light-document.ts';
import { lightTree } from './light-tree.ts';
import type { PageDocument } from './page.ts';

/**
 * The page as a document: the HTML standard's tree, built into a light DOM. Never deeper or larger than the bounds
 * of {@link BoundedParser}, so that what walks it can neither overflow the stack nor run out of time.
 */
export function parseDocument(html: string, { url, at }: Pick<PageDocument, 'url' | 'at'>): PageDocument {
  const document = documentOf(html);
  openNoscripts(document);
  return { document, base: baseOf(document, url), url, at };
}

function documentOf(html: string): Document {
  const light = new LightDocument();
  try {
    BoundedParser.parse(html, { treeAdapter: lightTree(light), scriptingEnabled: false });
  } catch (thrown) {
    if (!(thrown instanceof TooManyElements)) throw thrown;
  }
  return asDocument(light);
}

/**
 * The steps are written against the DOM's own types, so that any DOM may take the light one's place; it has what
 * they use of them, and this is the one place that says so.
 */
function asDocument(light: LightDocument): Document {
  return light as unknown as Document;
}

/** A forgotten end tag puts a whole page into its `<noscript>`: what holds so much text is no fallback. */
const longestFallback = 2000;

function openNoscripts(document: Document): void {
  for (const fallback of document.querySelectorAll('body noscript')) {
    if ((fallback.textContent ?? '').length <= longestFallback) continue;
    const opened = document.createElement('div');
    opened.append(...fallback.childNodes);
    fallback.replaceWith(opened);
  }
}

function baseOf(document: Document, url: string | null): string | null {
  const stated = document.querySelector('base[href]')?.getAttribute('href')?.trim();
  const base = stated ? resolved(stated, url) : null;
  return base ?? resolved(url, null);
}

function resolved(address: string | null, base: string | null): string | null {
  if (!address) return null;
  try {
    const { protocol, href } = new URL(address, base ?? undefined);
    return protocol === 'http:' || protocol === 'https:' || protocol === 'file:' ? href : null;
  } catch {
    return null;
  }
}
