import { normalText } from '../../../shared/passages/normal-text.ts';
import type { BlockEdit } from '../../../shared/state.ts';
import { sanitisedNodes } from '../frame/sanitise.ts';

/** So much of what surrounds a block is kept to find its place again. */
const contextLength = 64;
/** What says less than this may stand anywhere on a page, and tells no place. */
const tellingLength = 16;

/**
 * A block of the page as received as one that belongs to the article: its HTML, and its place there, which is after the
 * nearest block above it that the article has, or else before the nearest below.
 */
export function broughtBlock(
  block: Element,
  page: readonly Element[],
  articleText: string,
  url: string | null,
): BlockEdit & { kind: 'bring' } {
  const paragraphs = articleText === '' ? [] : articleText.split('\n\n').map(saidIn);
  const gap = gapFor(block, page, paragraphs);
  return {
    kind: 'bring',
    quote: {
      exact: normalText(block.textContent).plain.trim(),
      prefix: paragraphs.slice(0, gap).join(' ').slice(-contextLength),
      suffix: paragraphs.slice(gap).join(' ').slice(0, contextLength),
    },
    html: htmlOf(block, url),
  };
}

function saidIn(text: string): string {
  return normalText(text).text.trim();
}

/** Before which paragraph of the article the block belongs. */
function gapFor(block: Element, page: readonly Element[], paragraphs: readonly string[]): number {
  const at = page.indexOf(block);
  for (const above of page.slice(0, at).reverse()) {
    const paragraph = paragraphOf(above, paragraphs);
    if (paragraph >= 0) return paragraph + 1;
  }
  for (const below of page.slice(at + 1)) {
    const paragraph = paragraphOf(below, paragraphs);
    if (paragraph >= 0) return paragraph;
  }
  return paragraphs.length;
}

function paragraphOf(block: Element, paragraphs: readonly string[]): number {
  const said = saidIn(block.textContent);
  return paragraphs.findLastIndex(
    (paragraph) => paragraph === said || (said.length >= tellingLength && paragraph.includes(said)),
  );
}

const kept = new Set(['P', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE']);

function htmlOf(block: Element, url: string | null): string {
  const inner = block.ownerDocument.createElement('div');
  inner.append(...[...block.childNodes].map((node) => node.cloneNode(true)));
  for (const image of inner.querySelectorAll('img, figure, picture')) image.remove();
  for (const link of inner.querySelectorAll('a')) makeAbsolute(link, url);
  const safe = document.createElement('div');
  safe.append(sanitisedNodes(inner.innerHTML));
  const name = block.tagName === 'H1' ? 'h2' : kept.has(block.tagName) ? block.tagName.toLowerCase() : 'p';
  return `<${name}>${safe.innerHTML.trim()}</${name}>`;
}

function makeAbsolute(link: Element, url: string | null): void {
  const address = link.getAttribute('href');
  if (address === null) return;
  if (url !== null && URL.canParse(address, url)) link.setAttribute('href', new URL(address, url).href);
  else link.removeAttribute('href');
}
