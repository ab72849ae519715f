import { isElement } from '../dom/walk.ts';

/** What renderers put around a formula: its MathML for screen readers, and the same once more in boxes or as an image. */
const renderers =
  /(?:^|\s)(?:katex|katex-display|MathJax|MathJax_Display|MathJax_CHTML|mwe-math-element)(?:\s|$)/;
const display = /(?:^|\s)(?:katex-display|MathJax_Display)(?:\s|$)/;
/** Deeper formulas are none. */
const deepest = 60;
const structural = 'mfrac, msup, msub, msubsup, msqrt, mroot, munder, mover, munderover, mtable';

/** A copy of the formula that an element holds, alone and once; null for an element that holds none. */
export function formulaIn(element: Element): Element | null {
  const math = mathIn(element);
  if (math === null) return null;
  const copy = copyOf(math, 0);
  const tex = texOf(math);
  if (tex !== null) copy.setAttribute('alttext', tex);
  if (isDisplayed(element)) copy.setAttribute('display', 'block');
  return copy;
}

/** Whether an element is a formula, or what a renderer made of one. */
export function isFormula(element: Element): boolean {
  return mathIn(element) !== null;
}

/** Whether a formula stands in a line of its own. */
export function isDisplayed(element: Element): boolean {
  return (
    element.getAttribute('display') === 'block' ||
    element.getAttribute('display') === 'true' ||
    display.test(element.getAttribute('class') ?? '')
  );
}

/** A formula as text: as it was typed where its structure would be lost, else its signs. */
export function formulaText(math: Element): string {
  const tex = math.getAttribute('alttext');
  return tex !== null && math.querySelector(structural) !== null ? tex : (math.textContent ?? '');
}

function mathIn(element: Element): Element | null {
  if (element.localName === 'math') return element;
  const isRendered =
    element.localName === 'mjx-container' || renderers.test(element.getAttribute('class') ?? '');
  return isRendered ? element.querySelector('math') : null;
}

function texOf(math: Element): string | null {
  const annotation = [...math.querySelectorAll('annotation')].find((note) =>
    (note.getAttribute('encoding') ?? '').includes('tex'),
  );
  const tex = (annotation?.textContent ?? math.getAttribute('alttext') ?? '').trim();
  const plain = /^\{\\displaystyle (.*)\}$/s.exec(tex)?.[1] ?? tex;
  return plain === '' ? null : plain.trim();
}

function copyOf(source: Element, depth: number): Element {
  const copy = source.ownerDocument.createElement(source.localName);
  for (let child = source.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) copy.appendChild(copy.ownerDocument.createTextNode(child.nodeValue?.trim() ?? ''));
    else if (depth < deepest && !child.localName.startsWith('annotation'))
      copy.appendChild(copyOf(child, depth + 1));
  }
  return copy;
}
