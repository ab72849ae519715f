import { isInline } from '../dom/tags.ts';
import { isElement, isText } from '../dom/walk.ts';

/** Names of the numbers that highlighters set beside lines of code. */
const lineNumbers =
  /(?:^|[\s_-])(?:gutter|linenos?|line-?numbers?|lineno|ln-num|blob-num|line-numbers-rows)(?:[\s_-]|$)/i;

/** The text of preformatted code: its own white space, breaks and boxes as ends of lines, without the numbers of lines. */
export function codeText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) text += child.data;
    else if (isElement(child) && !isLineNumber(child)) {
      const isLine = child.localName === 'br' || !isInline(child);
      text += codeText(child);
      if (isLine && !text.endsWith('\n')) text += '\n';
    }
  }
  return text;
}

/** Whether an element holds nothing but numbers of lines. */
export function isLineNumber(element: Element): boolean {
  return lineNumbers.test(element.getAttribute('class') ?? '') && /^[\d\s]*$/.test(element.textContent ?? '');
}
