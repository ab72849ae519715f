import { isCreditAlone } from '../credits/index.ts';
import type { PhotoHolders } from './photo-holders.ts';
import type { PhotoUnit } from './photo-unit.ts';

const longestCredit = 160;
const sourceElements = new Set(['cite', 'small', 'footer']);
const parts = new Set(['span', 'cite', 'small', 'div', 'p', 'footer']);
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button', 'figcaption', 'picture']);

/**
 * Credits that no name tells, but their place does: beside the caption, on the picture or as the last part of the
 * caption. Only where its words are a credit's, as labels and titles stand there as well.
 */
export function creditsApart(
  unit: PhotoUnit,
  captions: readonly Element[],
  holders: PhotoHolders,
): Element[] {
  const last = captions.at(-1);
  if (last === undefined) return [];
  const outside = outsideCaptions(unit.element, new Set(captions), holders).filter((element) =>
    isCredit(element, false),
  );
  if (outside.length > 0) return outside;
  const end = lastPart(last);
  return end === null ? [] : [end];
}

/** The outermost elements of a unit that hold neither the picture nor a caption. */
function outsideCaptions(element: Element, captions: ReadonlySet<Element>, holders: PhotoHolders): Element[] {
  return [...element.children].flatMap((child) => {
    if (captions.has(child) || silent.has(child.localName)) return [];
    const isHolder = holders.hasImage(child) || [...captions].some((caption) => child.contains(caption));
    return isHolder ? outsideCaptions(child, captions, holders) : [child];
  });
}

/** The last part of a caption, where another element, or a sentence, stands before it. */
function lastPart(caption: Element): Element | null {
  let holder = caption;
  while (holder.children.length === 1 && holder.children[0] && isAlone(holder.children[0], holder))
    holder = holder.children[0];
  const part = holder.lastElementChild;
  if (part === null || !parts.has(part.localName) || hasTextAfter(part)) return null;
  const before = textBefore(part);
  if (before === null) return null;
  const text = before.textContent ?? '';
  const endsSentence = /[.!?…。]\s*$/u.test(text);
  if (!isCredit(part, before.nodeType === 1 && endsSentence && text.trim().length > 20)) return null;
  const isParted = before.nodeType === 1 || sourceElements.has(part.localName) || endsSentence;
  return isParted ? part : null;
}

function isAlone(child: Element, holder: Element): boolean {
  return (child.textContent ?? '').trim() === (holder.textContent ?? '').trim();
}

function hasTextAfter(element: Element): boolean {
  for (let next = element.nextSibling; next; next = next.nextSibling)
    if ((next.textContent ?? '').trim() !== '' && next.nodeType !== 8) return true;
  return false;
}

/** The nearest node with text before an element, within its parent. */
function textBefore(element: Element): Node | null {
  for (let before = element.previousSibling; before; before = before.previousSibling)
    if (before.nodeType !== 8 && (before.textContent ?? '').trim() !== '') return before;
  return null;
}

function isCredit(element: Element, afterSentence: boolean): boolean {
  const text = (element.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim();
  return (
    text.length > 1 &&
    text.length <= longestCredit &&
    isCreditAlone(text, afterSentence || element.localName === 'cite')
  );
}
