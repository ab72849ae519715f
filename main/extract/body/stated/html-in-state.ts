import { type JsonValue, valuesIn } from '../../structured-data/index.ts';
import { htmlOfText } from './html-of-text.ts';

/** A paragraph's text stands under one of these keys, in whatever system. */
const textKeys = ['content', 'text', 'html', 'body', 'value', 'data', 'paragraph', 'children', 'nodes'];
/** Kinds of blocks that are headings or text; blocks of another kind (image, advert, embed) hold none. */
const headingKinds = /head|subtitle|h[2-4]$/i;
const textKinds = /text|paragraph|^p$|block$|html|body|list|quote|^h\d$|head/i;
/** Fewer paragraphs may be a teaser's. */
const fewestParagraphs = 3;

/**
 * The article's body in the states of a page's scripts: of all lists of blocks and all HTML texts, the one with the
 * most text.
 */
export function htmlInState(states: readonly JsonValue[]): string | null {
  let best = '';
  for (const value of valuesIn(states)) {
    const html = typeof value === 'string' ? htmlOf(value) : Array.isArray(value) ? htmlOfBlocks(value) : '';
    if (html.length > best.length) best = html;
  }
  return best === '' ? null : best;
}

/** A text with marked paragraphs; other long texts of a state are settings and scripts. */
function htmlOf(text: string): string {
  if (text.length < 400) return '';
  const paragraphs = text.match(/<p[\s>]|\\u003cp[\s>]|&lt;p(?:&gt;|\s)/gi)?.length ?? 0;
  return paragraphs >= fewestParagraphs ? htmlOfText(text) : '';
}

function htmlOfBlocks(blocks: readonly JsonValue[]): string {
  const parts = blocks.map(htmlOfBlock).filter((part) => part !== '');
  const paragraphs = parts.filter((part) => part.length > 80);
  return paragraphs.length >= fewestParagraphs ? parts.join('\n') : '';
}

function htmlOfBlock(block: JsonValue): string {
  if (typeof block !== 'object' || block === null || Array.isArray(block)) return '';
  const kind = String(block.type ?? block._type ?? block.kind ?? block.__typename ?? '');
  if (!textKinds.test(kind)) return '';
  const text = textOf(block, 4).trim();
  if (text === '') return '';
  if (headingKinds.test(kind)) return `<h2>${text}</h2>`;
  return /^<(?:p|ul|ol|h\d|blockquote|div)/i.test(text) ? text : `<p>${text}</p>`;
}

/** The texts under a block, in order, to a small depth. */
function textOf(value: JsonValue, depth: number): string {
  if (typeof value === 'string') return value;
  if (depth === 0 || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.map((inner) => textOf(inner, depth - 1)).join('');
  for (const key of textKeys) {
    const text = key in value ? textOf(value[key] ?? null, depth - 1) : '';
    if (text !== '') return text;
  }
  return '';
}
