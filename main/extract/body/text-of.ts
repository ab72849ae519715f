import { inlineTags } from './dom/tags.ts';
import { isElement, isText } from './dom/walk.ts';
import { formulaText } from './flatten/formula.ts';

const holders = new Set(['ul', 'ol', 'dl', 'blockquote', 'li', 'dd', 'div', 'td', 'th']);

/**
 * The text of a flattened body: one blank line between blocks, line breaks kept, the cells of a row parted by tabs.
 * Photos and embeds are no text.
 */
export function textOfBody(body: Element): string {
  return blocksOf(body).join('\n\n');
}

function blocksOf(element: Element): string[] {
  const name = element.localName;
  if (name === 'figure') return [];
  if (name === 'pre') return block(element.textContent ?? '');
  if (name === 'table') return block(tableText(element));
  return holders.has(name) ? blocksIn(element) : block(lineText(element));
}

/** The blocks within an element, and what stands bare between them. */
function blocksIn(element: Element): string[] {
  const blocks: string[] = [];
  let line = '';
  for (const child of element.childNodes) {
    if (isElement(child) && !inlineTags.has(child.localName)) {
      blocks.push(...block(line), ...blocksOf(child));
      line = '';
    } else line += textIn(child);
  }
  blocks.push(...block(line));
  return blocks;
}

function block(text: string): string[] {
  const trimmed = text.replace(/^[ \t\r\n\f]+|[ \t\r\n\f]+$/g, '');
  return trimmed === '' ? [] : [trimmed];
}

function tableText(table: Element): string {
  return [...table.childNodes]
    .filter(isElement)
    .map((row) =>
      row.localName === 'caption'
        ? cellText(row)
        : [...row.childNodes].filter(isElement).map(cellText).join('\t'),
    )
    .join('\n');
}

function cellText(cell: Element): string {
  return blocksIn(cell).join(' ');
}

function lineText(element: Element): string {
  return textIn(element)
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ');
}

/** A raised number that leads to a note: bare, it would join the word before it. */
function isFootnoteSign(sup: Element): boolean {
  if (!/^\s*\d{1,3}\s*$/.test(sup.textContent ?? '')) return false;
  const link = sup.querySelector('a') ?? sup.closest('a');
  return link !== null && (link.getAttribute('href') ?? '').includes('#');
}

/** Readings of ruby annotations say the same once more, and stay in the HTML alone. */
function textIn(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node)) return '';
  const name = node.localName;
  if (name === 'br') return '\n';
  if (name === 'rt' || name === 'rp' || name === 'rtc') return '';
  if (name === 'math') return formulaText(node);
  if (name === 'sup' && isFootnoteSign(node)) return `[${(node.textContent ?? '').trim()}]`;
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += textIn(child);
  return text;
}
