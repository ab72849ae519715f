import type { Hit, Row } from '../../../shared/rows.ts';
import { printable, printableLine } from '../printable.ts';
import type { Style } from '../style.ts';

/** An article on a line: id, date, headline, publisher, tags. */
export function rowLine(row: Row, style: Style): string {
  const date = (row.publishedAt ?? row.savedAt).slice(0, 10).padEnd(10);
  const publisher = row.publisher === null ? '' : style.faint(` — ${printableLine(row.publisher)}`);
  const tags = row.tags.map((tag) => ` #${printableLine(tag)}`).join('');
  const title = style.strong(printableLine(row.title) || '(no headline)');
  return `${style.faint(row.id)}  ${date}  ${title}${publisher}${style.faint(tags)}`;
}

/** A match: the article on a line, below it the place where it matches, the hits marked. */
export function hitLines(hit: Hit, style: Style): string {
  const snippet = markedSnippet(hit, style).replace(/\s+/g, ' ').trim();
  return snippet === '' ? rowLine(hit, style) : `${rowLine(hit, style)}\n    ${snippet}`;
}

function markedSnippet({ snippet, hits }: Hit, style: Style): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of hits) {
    marked += printable(snippet.slice(at, start)) + style.marked(printable(snippet.slice(start, end)));
    at = end;
  }
  return marked + printable(snippet.slice(at));
}
