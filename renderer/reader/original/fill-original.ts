import type { Article } from '../../../shared/article.ts';
import type { Original } from '../../../shared/original.ts';
import { normalText } from '../../../shared/passages/normal-text.ts';
import { mediaAddress } from '../../ui/media-address.ts';
import { sanitisedOriginal } from './sanitise-original.ts';

/** What of an article the frame of its original needs. */
export type Kept = Pick<
  Article,
  'title' | 'standfirst' | 'text' | 'photos' | 'authors' | 'publisher' | 'section'
>;

/** Puts a page as it was received into the frame's document, inert, and marks what the clean view leaves out of it. */
export function fillOriginal(doc: Document, original: Original, kept: Kept): void {
  const page = original.isHtml ? sanitisedOriginal(original.text, doc) : plainPage(doc, original.text);
  showHeldImages(page, original.url, kept.photos);
  markLeftOut(page, kept);
  const styles = [...page.querySelectorAll('head style')];
  const body = page.querySelector('body') ?? page;
  for (const old of doc.head.querySelectorAll('style')) old.remove();
  doc.head.append(...styles.map((style) => doc.adoptNode(style)), leftOutStyle(doc));
  doc.body.className = body.className;
  doc.body.setAttribute('style', body.getAttribute('style') ?? '');
  doc.body.replaceChildren(...[...body.childNodes].map((node) => doc.adoptNode(node)));
}

function plainPage(doc: Document, text: string): HTMLElement {
  const page = doc.createElement('div');
  const body = doc.createElement('pre');
  body.style.whiteSpace = 'pre-wrap';
  body.textContent = text;
  page.append(body);
  return page;
}

/** An image is shown where the library holds its bytes, and is without an address where not: nothing is asked for. */
function showHeldImages(page: HTMLElement, url: string | null, photos: Kept['photos']): void {
  const held = new Map(
    photos.flatMap(({ src, file }) => (src !== null && file?.held ? [[src, file.hash]] : [])),
  );
  for (const image of page.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? '';
    const hash = held.get(absolute(source, url));
    if (hash !== undefined) image.src = mediaAddress(hash);
    else if (!source.startsWith('data:image/')) image.removeAttribute('src');
  }
}

function absolute(source: string, url: string | null): string {
  return url !== null && URL.canParse(source, url) ? new URL(source, url).href : source;
}

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, figcaption, blockquote, td, dd, dt, a, button';

/** The blocks of a filled page that hold no other, in its order. */
export function blocksOfPage(doc: Document): HTMLElement[] {
  return [...doc.body.querySelectorAll<HTMLElement>(blocks)].filter(
    (block) => block.querySelector(blocks) === null,
  );
}

/** Those of them that the clean view leaves out, without those that the page itself does not show. */
export function leftOutBlocks(doc: Document): HTMLElement[] {
  return blocksOfPage(doc).filter(
    (block) => block.hasAttribute('data-left-out') && block.getClientRects().length > 0,
  );
}

/** Text is left out if what the clean view shows nowhere says it. */
function markLeftOut(
  page: HTMLElement,
  { title, standfirst, text, photos, authors, publisher, section }: Kept,
): void {
  const named = [...authors.map(({ name }) => name), publisher?.name, section];
  const captions = photos.flatMap(({ caption, credit }) => [caption, credit?.raw]);
  const shown = normalText([title, standfirst, text, ...named, ...captions].filter(Boolean).join('\n')).text;
  for (const block of page.querySelectorAll(blocks)) {
    const said = normalText(block.textContent).text.trim();
    if (said !== '' && block.querySelector(blocks) === null && !shown.includes(said)) {
      block.setAttribute('data-left-out', '');
    }
  }
}

/** In force while the reader asks for it: the attribute on the root is set from outside. */
function leftOutStyle(doc: Document): HTMLStyleElement {
  const style = doc.createElement('style');
  style.textContent =
    ':root[data-show-left-out] [data-left-out] { outline: 2px dashed #a3261b !important; outline-offset: 2px; background: #f7e6e2 !important; color: #1d1b18 !important; }\n' +
    ':root[data-show-left-out] [data-chosen] { outline: 3px solid #871b12 !important; }';
  return style;
}
