import { walkElements } from '../dom/walk.ts';
import { isLineNumber } from './code-text.ts';
import { flattenInto } from './flatten.ts';
import type { Flattening } from './flattening.ts';

/** A cell with more text than this holds paragraphs, not data. */
const longCell = 400;

/** A table of data; null for one that only lays out a page. */
export function flattenTable(source: Element, how: Flattening): Element | null {
  const rows = rowsOf(source, how);
  if (rows === null || isLayout(source, rows)) return null;
  const table = source.ownerDocument.createElement('table');
  const caption = captionOf(source, how);
  if (caption?.hasChildNodes()) table.appendChild(caption);
  for (const row of rows) {
    const copy = table.ownerDocument.createElement('tr');
    for (const cell of row) copy.appendChild(copyOf(cell, how));
    if (copy.hasChildNodes()) table.appendChild(copy);
  }
  return table;
}

/** Rows of cells; null where a table holds another. */
function rowsOf(source: Element, how: Flattening): Element[][] | null {
  const rows: Element[][] = [];
  let nested = false;
  walkElements(source, (element) => {
    if (how.leaves(element)) return false;
    const name = element.localName;
    if (name === 'table') nested = true;
    if (name === 'tr') rows.push([]);
    if ((name === 'td' || name === 'th') && !isLineNumber(element)) rows.at(-1)?.push(element);
    return !nested;
  });
  return nested ? null : rows;
}

function isLayout(source: Element, rows: Element[][]): boolean {
  if (source.getAttribute('role') === 'presentation') return true;
  if (rows.every((row) => row.length < 2)) return true;
  const cells = rows.flat();
  if (cells.some((cell) => cell.querySelector('pre') !== null)) return true;
  if (cells.some((cell) => cell.localName === 'th')) return false;
  return cells.some((cell) => (cell.textContent ?? '').length > longCell);
}

function captionOf(source: Element, how: Flattening): Element | null {
  const own = [...source.children].find((child) => child.localName === 'caption' && !how.leaves(child));
  return own ? copyOf(own, how) : null;
}

function copyOf(source: Element, how: Flattening): Element {
  const cell = source.ownerDocument.createElement(source.localName);
  for (const name of ['colspan', 'rowspan']) {
    const value = source.getAttribute(name);
    if (value && /^\d{1,3}$/.test(value)) cell.setAttribute(name, value);
  }
  flattenInto(source, cell, how);
  const only = cell.childNodes.length === 1 ? cell.firstElementChild : null;
  if (only?.localName === 'p') only.replaceWith(...only.childNodes);
  return cell;
}
