import { marked } from 'marked';

/**
 * @typedef {import('../../shared/guide.ts').GuidePage} GuidePage
 * @typedef {import('../../shared/guide.ts').GuideBlock} GuideBlock
 * @typedef {import('../../shared/guide.ts').GuideInline} GuideInline
 * @typedef {import('marked').Token} Token
 */

/** `## Searching {#searching}`: the id is the same in every language. */
const heading = /^(.*?)\s*\{#([a-z-]+)\}$/;

/**
 * Reads the guide's Markdown into pages, one for each heading of the second level. Only what is named here comes
 * through: no markup, no address but of the web. What else stands in the text is an error, told at build time.
 * @param {string} markdown
 * @returns {GuidePage[]}
 */
export function readGuide(markdown) {
  /** @type {GuidePage[]} */
  const pages = [];
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading' && token.depth === 2) pages.push(pageOf(token.text));
    else if (pages.length > 0 && token.type !== 'space') pages.at(-1)?.blocks.push(...blocksOf(token));
  }
  return pages;
}

/**
 * @param {string} text
 * @returns {GuidePage}
 */
function pageOf(text) {
  const [, title, id] = heading.exec(text) ?? [];
  if (title === undefined || id === undefined)
    throw new Error(`The heading “${text}” of the guide has no {#id}.`);
  return { id, title, blocks: [] };
}

/**
 * @param {Token} token
 * @returns {GuideBlock[]}
 */
function blocksOf(token) {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', line: lineOf(token.tokens ?? []) }];
    case 'paragraph':
      return paragraphOf(token.tokens ?? []);
    case 'code':
      return [{ kind: 'code', text: token.text }];
    case 'list':
      return [{ kind: 'list', isOrdered: token.ordered, items: token.items.map(itemOf) }];
    case 'table':
      return [{ kind: 'table', head: token.header.map(cellOf), rows: token.rows.map(rowOf) }];
    default:
      throw new Error(`The guide cannot show what Markdown calls “${token.type}”: ${token.raw.slice(0, 80)}`);
  }
}

/** A picture stands alone in its paragraph.
 * @param {Token[]} tokens
 * @returns {GuideBlock[]}
 */
function paragraphOf(tokens) {
  const [only] = tokens;
  if (only?.type === 'image') return [{ kind: 'picture', src: only.href, alt: only.text }];
  return [{ kind: 'paragraph', line: lineOf(tokens) }];
}

/** @param {{ tokens: Token[] }} item */
const itemOf = ({ tokens }) =>
  lineOf(tokens.flatMap((token) => ('tokens' in token ? (token.tokens ?? []) : [token])));
/** @param {{ tokens: Token[] }} cell */
const cellOf = ({ tokens }) => lineOf(tokens);
/** @param {{ tokens: Token[] }[]} cells */
const rowOf = (cells) => cells.map(cellOf);

/**
 * @param {Token[]} tokens
 * @returns {GuideInline[]}
 */
function lineOf(tokens) {
  return tokens.map(inlineOf);
}

/**
 * @param {Token} token
 * @returns {GuideInline}
 */
function inlineOf(token) {
  switch (token.type) {
    case 'text':
    case 'escape':
      return { kind: 'text', text: unwrapped(token.text) };
    case 'strong':
    case 'em':
      return { kind: token.type, text: unwrapped(plain(token)) };
    case 'codespan':
      return { kind: 'code', text: token.text };
    case 'link':
      return linkOf(token.href, unwrapped(plain(token)));
    default:
      throw new Error(`The guide cannot show what Markdown calls “${token.type}” in a line: ${token.raw}`);
  }
}

/** A link to another file of the documentation leads nowhere in the window: its words stay.
 * @param {string} href
 * @param {string} text
 * @returns {GuideInline}
 */
function linkOf(href, text) {
  return /^(?:https:\/\/|#[a-z-]+$)/.test(href) ? { kind: 'link', text, to: href } : { kind: 'text', text };
}

/** @param {Token} token */
const plain = (token) => ('text' in token ? token.text.replaceAll(/[*_`]/g, '') : '');
/** @param {string} text */
const unwrapped = (text) => text.replaceAll('\n', ' ');
