/** Elements whose text is not read by people, and readings above ideographs, which would stand between them. */
const unread = new Set('script style template noscript svg rt rp select textarea iframe object'.split(' '));

const blocks = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 br tr td th dd dt dl section header footer figure hr time address'.split(
    ' ',
  ),
);

/** The text of an element as it is read: nothing of scripts, a blank between blocks, white space folded. */
export function elementText(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts
    .join('')
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .trim();
}

function collect(node: Node, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (isElement(child) && !unread.has(child.localName)) {
      const apart = blocks.has(child.localName);
      if (apart) parts.push(' ');
      collect(child, parts);
      if (apart) parts.push(' ');
    }
  }
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The class, id and similar names of an element, in lower case: what its maker calls it. */
export function namesOfElement(element: Element): string {
  return ['class', 'id', 'data-testid', 'data-component', 'data-qa', 'rel']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .toLowerCase();
}
