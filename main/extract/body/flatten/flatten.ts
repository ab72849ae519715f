import { headings, isInline } from '../dom/tags.ts';
import { isElement, isText } from '../dom/walk.ts';
import { postBlock } from '../embeds/index.ts';
import { codeText, isLineNumber } from './code-text.ts';
import { flattenDefinitions, flattenList } from './flatten-list.ts';
import { flattenTable } from './flatten-table.ts';
import type { Flattening } from './flattening.ts';
import { isDisplayed, isFormula } from './formula.ts';
import { InlineRun } from './inline-run.ts';
import { isPullQuote, isPullQuoteName } from './pull-quote.ts';

const codeParts = new Set(['td', 'pre']);

/**
 * A copy of elements as the plain sequence of blocks that an article is: paragraphs, headings, lists, tables,
 * quotes, code, photos. What only lays out (div, section, span…) gives way to what it holds.
 */
export function flatten(sources: readonly Element[], document: Document, how: Flattening): Element {
  const target = document.createElement('div');
  for (const source of sources) flattenInto(source, target, how);
  return target;
}

/** Adds the blocks that an element holds to a target. */
export function flattenInto(source: Element, target: Element, how: Flattening, wrap = 'p'): void {
  const run = new InlineRun(target, how, wrap);
  addChildren(source, target, run, how);
  run.end();
}

function addChildren(source: Element, target: Element, run: InlineRun, how: Flattening): void {
  for (let child = source.firstChild; child; child = child.nextSibling) {
    if (isText(child)) run.text(child);
    else if (isElement(child) && !addEmbed(child, target, run, how) && !how.leaves(child))
      addChild(child, target, run, how);
  }
}

/** Asked first: some embeds are scripts, which carry no text. */
function addEmbed(child: Element, target: Element, run: InlineRun, how: Flattening): boolean {
  const embed = how.isLeftOut(child) ? null : embedOf(child, how);
  if (embed === null) return false;
  run.end();
  target.appendChild(embed);
  return true;
}

function embedOf(element: Element, how: Flattening): Element | null {
  const post = how.embeds.postOf(element);
  if (post === null) return how.embeds.figureOf(element);
  const quote = element.ownerDocument.createElement('blockquote');
  flattenInto(element, quote, how);
  return postBlock(quote, post);
}

function addChild(child: Element, target: Element, run: InlineRun, how: Flattening): void {
  if (isFormula(child)) {
    addFormula(child, run);
    return;
  }
  if (isInline(child) && !holdsBlocks(child, how)) {
    run.element(child);
    return;
  }
  run.end();
  if (codeParts.has(child.localName) && isLineNumber(child)) return;
  if (how.isEntryTime(child)) {
    run.element(child);
    run.end();
    return;
  }
  const block = blockOf(child, how);
  if (block === null) addChildren(child, target, run, how);
  else if (block.hasChildNodes() || block.localName === 'figure' || block.localName === 'hr')
    target.appendChild(block);
  run.end();
}

/** A formula stands in its line of text, or in one of its own. */
function addFormula(child: Element, run: InlineRun): void {
  const isApart = isDisplayed(child);
  if (isApart) run.end();
  run.element(child);
  if (isApart) run.end();
}

/** A link or an emphasis around whole paragraphs gives way to them. */
function holdsBlocks(element: Element, how: Flattening): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (how.leaves(child) || isFormula(child)) continue;
    if (!isInline(child) || holdsBlocks(child, how)) return true;
  }
  return false;
}

/** The block that an element becomes; null for one that only lays out. */
function blockOf(element: Element, how: Flattening): Element | null {
  const name = element.localName;
  const { ownerDocument: document } = element;
  if (headings.has(name)) return wrapped(element, document.createElement(name === 'h1' ? 'h2' : name), how);
  if (name === 'ul' || name === 'ol') return flattenList(element, how);
  if (name === 'dl') return flattenDefinitions(element, how);
  if (name === 'table') return flattenTable(element, how);
  if (name === 'blockquote') return quoteOf(element, how);
  if (isPullQuote(element)) return pullQuoteOf(element, how);
  if (name === 'pre') {
    const code = document.createElement('pre');
    code.textContent = codeText(element);
    return code;
  }
  if (name === 'hr') return document.createElement('hr');
  if (name === 'figcaption') return document.createElement('p');
  if (name === 'figure' && element.hasAttribute('data-photo')) {
    const marker = document.createElement('figure');
    marker.setAttribute('data-photo', element.getAttribute('data-photo') ?? '');
    return marker;
  }
  return null;
}

function quoteOf(element: Element, how: Flattening): Element {
  const quote = element.ownerDocument.createElement('blockquote');
  flattenInto(element, quote, how);
  if (isPullQuoteName(element)) quote.setAttribute('data-pull', '');
  return quote;
}

/** Marked for the cleaning, which drops those that only repeat the text. */
function pullQuoteOf(element: Element, how: Flattening): Element {
  const quote = element.ownerDocument.createElement('blockquote');
  flattenInto(element, quote, how);
  quote.setAttribute('data-pull', '');
  return quote;
}

/** A heading, its content as one line. */
function wrapped(element: Element, block: Element, how: Flattening): Element {
  const run = new InlineRun(block, how, null);
  run.inside(element);
  run.end();
  return block;
}
