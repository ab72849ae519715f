import { type HtmlToken, htmlTokens } from './html-tokens.ts';

/** A block that stands in an article by itself: a paragraph, a heading, a list, a table… and what it says. */
export interface HtmlUnit {
  start: number;
  end: number;
  /** A line for each block within it; captions and readings of ruby are no text. */
  lines: string[];
}

/** What only groups blocks. */
const containers = new Set(['div', 'section', 'article', 'aside', 'header', 'footer']);
const unspoken = new Set(['figure', 'rt', 'rp', 'rtc']);
const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl li dt dd blockquote pre table caption tr td th figure hr div details summary address'.split(
    ' ',
  ),
);

/** The units of an article's HTML in their order, none within another. */
export function unitsOf(html: string): HtmlUnit[] {
  const reader = new UnitReader();
  for (const token of htmlTokens(html)) reader.take(token);
  reader.finish(html.length);
  return reader.units;
}

class UnitReader {
  readonly units: HtmlUnit[] = [];
  #unit: HtmlUnit | null = null;
  /** How many elements are open within the unit; a unit of bare text has none around it. */
  #depth = 0;
  #isBare = false;
  #silent = 0;

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#takeText(token);
    else if (token.kind === 'open') this.#open(token);
    else if (token.kind === 'close') this.#close(token);
    else this.#takeVoid(token);
  }

  finish(end: number): void {
    if (!this.#unit) return;
    this.units.push({ ...this.#unit, end, lines: this.#unit.lines.filter((line) => line.trim() !== '') });
    this.#unit = null;
  }

  #takeText({ start, text }: HtmlToken & { kind: 'text' }): void {
    if (!this.#unit && text.trim() === '') return;
    if (!this.#unit) this.#begin(start, true);
    if (this.#silent === 0) this.#say(text);
  }

  #open({ name, start }: HtmlToken & { name: string }): void {
    const isBlock = blocks.has(name) || containers.has(name);
    if (this.#isBare && this.#depth === 0 && isBlock) this.finish(start);
    if (!this.#unit && containers.has(name)) return;
    if (!this.#unit) this.#begin(start, !isBlock);
    this.#depth += 1;
    if (unspoken.has(name)) this.#silent += 1;
    else if (isBlock) this.#newLine();
  }

  #close({ name, start, end }: HtmlToken & { name: string }): void {
    if (!this.#unit) return;
    if (this.#depth === 0) {
      // What closes here stands around the bare text.
      this.finish(start);
      return;
    }
    this.#depth -= 1;
    if (unspoken.has(name)) this.#silent -= 1;
    else if (blocks.has(name)) this.#newLine();
    if (this.#depth === 0 && !this.#isBare) this.finish(end);
  }

  #takeVoid({ name, start, end }: HtmlToken & { name: string }): void {
    if (name === 'br' && this.#unit) this.#say('\n');
    if (name !== 'hr' || this.#depth > 0) return;
    this.finish(start);
    this.#begin(start, false);
    this.finish(end);
  }

  #begin(start: number, isBare: boolean): void {
    this.#unit = { start, end: start, lines: [''] };
    this.#depth = 0;
    this.#silent = 0;
    this.#isBare = isBare;
  }

  #say(text: string): void {
    if (!this.#unit) return;
    const last = this.#unit.lines.pop() ?? '';
    this.#unit.lines.push(last + text);
  }

  #newLine(): void {
    if (this.#unit?.lines.at(-1)?.trim() !== '') this.#unit?.lines.push('');
  }
}
