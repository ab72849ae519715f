/** Elements whose text is not read by people, and readings above ideographs, which would stand between them. */
const unread = new Set('script style template noscript svg rt rp select textarea iframe object'.split(' '));

const blocks = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 br tr td th dd dt dl section header footer figure hr time address'.split(
    ' ',
  ),
);

/** The text of an element as it is read: nothing of scripts, a blank between blocks, white space folded. */
export function elementText(element: Element): string {
  return folded(element, (name) => (blocks.has(name) ? ' ' : ''));
}

/** The same with a blank between all elements: for data, whose parts are often set side by side by style alone. */
export function spacedText(element: Element): string {
  return folded(element, () => ' ').replace(/ +([.,;:])/g, '$1');
}

/** Elements that emphasise or link a part of a line. */
const inline = new Set('a b strong em i u font abbr bdi small cite'.split(' '));

/** The same with a bar between the parts that are not of one line, as the columns of a line about the article. */
export function partedText(element: Element): string {
  return folded(element, (name) => (inline.has(name) ? ' ' : ' | '))
    .replace(/(?:\s*\|\s*)+/g, ' | ')
    .replace(/^ \| | \| $/g, '')
    .replace(/ +([.,;:])/g, '$1')
    .trim();
}

function folded(element: Element, setOff: (name: string) => string): string {
  const parts: string[] = [];
  collect(element, setOff, parts);
  return parts
    .join('')
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .trim();
}

function collect(node: Node, setOff: (name: string) => string, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (isElement(child) && !isUnread(child)) {
      const mark = setOff(child.localName);
      parts.push(mark);
      collect(child, setOff, parts);
      parts.push(mark);
    }
  }
}

/** Whether an element's text is not meant to be read. */
export function isUnread(element: Element): boolean {
  return unread.has(element.localName);
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether an element has text of its own, outside its children, that holds what is looked for. */
export function hasOwnText(element: Element, sought: RegExp): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && sought.test(child.nodeValue ?? '')) return true;
  }
  return false;
}

/** The class, id and similar names of an element, in lower case: what its maker calls it. */
export function namesOfElement(element: Element): string {
  return ['class', 'id', 'data-testid', 'data-component']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .toLowerCase();
}
