import { keptInline } from '../dom/tags.ts';
import { isElement, isText } from '../dom/walk.ts';
import { isBackLink } from './back-link.ts';
import type { Flattening } from './flattening.ts';
import { formulaIn } from './formula.ts';
import { linkTarget } from './link-target.ts';

/** Chinese and Japanese pages without paragraphs begin them with two wide spaces. */
const indented = /^ ?\u3000\u3000/;
const spacesAtStart = /^[ \t\r\n\f\u00a0\u3000]+/;
const spacesAtEnd = /[ \t\r\n\f\u00a0\u3000]+$/;

/**
 * What stands in one line of text. Collected node by node and closed as a paragraph: by the edge of a block or by
 * two line breaks in a row, which is how pages without paragraphs part theirs.
 */
export class InlineRun {
  private line: Element;
  private breaks = 0;
  private readonly target: Element;
  private readonly how: Flattening;
  /** The element that a run becomes; null puts it into the target bare. */
  private readonly wrap: string | null;

  constructor(target: Element, how: Flattening, wrap: string | null) {
    this.target = target;
    this.how = how;
    this.wrap = wrap;
    this.line = this.empty();
  }

  text(node: Text): void {
    this.addText(node.data, this.line);
  }

  element(element: Element): void {
    if (element.localName === 'br') this.lineBreak(this.line);
    else this.addElement(element, this.line);
  }

  /** All that an element holds, blocks in it included, as parts of the line. */
  inside(element: Element): void {
    this.addChildren(element, this.line);
  }

  end(): void {
    trimEnd(this.line);
    trimStart(this.line);
    const line = this.line;
    this.line = this.empty();
    this.breaks = 0;
    if (!/[^\s\u00a0]/.test(line.textContent ?? '')) return;
    if (this.wrap === null) for (const child of [...line.childNodes]) this.target.appendChild(child);
    else this.target.appendChild(line);
  }

  private empty(): Element {
    return this.target.ownerDocument.createElement(this.wrap ?? 'span');
  }

  private addText(data: string, into: Element): void {
    const text = data.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '' || (this.breaks > 0 && text.trim() === '')) return;
    if (this.breaks > 0 && into === this.line && indented.test(text) && this.wrap !== null) {
      this.end();
      this.addText(text, this.line);
      return;
    }
    if (text !== ' ') this.breaks = 0;
    into.appendChild(into.ownerDocument.createTextNode(text));
  }

  private lineBreak(into: Element): void {
    this.breaks++;
    if (this.breaks > 1 && into === this.line && this.wrap !== null) this.end();
    else into.appendChild(into.ownerDocument.createElement('br'));
  }

  private addChildren(element: Element, into: Element): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.addText(child.data, into);
      else if (isElement(child) && !this.how.leaves(child)) this.addElement(child, into);
    }
  }

  private addElement(element: Element, into: Element): void {
    if (element.localName === 'br') {
      this.lineBreak(into);
      return;
    }
    if (isBackLink(element)) return;
    const formula = formulaIn(element);
    if (formula !== null) {
      into.appendChild(formula);
      return;
    }
    const kept = this.keptCopy(element);
    this.addChildren(element, kept ?? into);
    if (kept?.hasChildNodes()) into.appendChild(kept);
  }

  /** An empty copy of an inline element that means something; null for one that gives way to its content. */
  private keptCopy(element: Element): Element | null {
    if (this.how.isEntryTime(element)) return entryTime(element);
    if (!keptInline.has(element.localName)) return null;
    const copy = element.ownerDocument.createElement(element.localName);
    if (element.localName === 'a') {
      const href = linkTarget(element, this.how.base);
      if (href === null) return null;
      copy.setAttribute('href', href);
    }
    for (const name of ['datetime', 'title', 'lang', 'dir']) {
      const value = element.getAttribute(name);
      if (value) copy.setAttribute(name, value);
    }
    return copy;
  }
}

/** Marked for the cleaning, which drops other lines of dates. */
function entryTime(element: Element): Element {
  const time = element.ownerDocument.createElement('time');
  const moment = element.getAttribute('datetime');
  if (moment) time.setAttribute('datetime', moment);
  time.setAttribute('data-entry', '');
  return time;
}

function trimEnd(element: Element): void {
  for (let last = element.lastChild; last; last = element.lastChild) {
    if (isText(last)) {
      last.data = last.data.replace(spacesAtEnd, '');
      if (last.data !== '') return;
      last.remove();
    } else if (isElement(last) && last.localName === 'br') last.remove();
    else {
      if (isElement(last)) trimEnd(last);
      return;
    }
  }
}

function trimStart(element: Element): void {
  for (let first = element.firstChild; first; first = element.firstChild) {
    if (isText(first)) {
      first.data = first.data.replace(spacesAtStart, '');
      if (first.data !== '') return;
      first.remove();
    } else if (isElement(first) && first.localName === 'br') first.remove();
    else {
      if (isElement(first)) trimStart(first);
      return;
    }
  }
}
