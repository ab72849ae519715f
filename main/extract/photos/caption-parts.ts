import { creditsApart } from './credits-apart.ts';
import { isNamed } from './element-name.ts';
import type { PhotoHolders } from './photo-holders.ts';
import type { PhotoUnit } from './photo-unit.ts';
import { elementsIn } from './tree.ts';

/** The elements of a unit that hold its caption and its credit. */
export interface CaptionParts {
  captions: Element[];
  credits: Element[];
}

/** An element named as a credit with more than this in it holds the caption as well. */
const longestCredit = 160;

/** Finds the elements that hold a photo's caption and credit, each text once. */
export function captionParts(unit: PhotoUnit, holders: PhotoHolders): CaptionParts {
  const parts: CaptionParts = { captions: [], credits: [] };
  const inFigure = unit.element.localName === 'figure' || unit.unnamedCaption;
  for (const root of [unit.element, ...unit.beside]) sort(root, inFigure);
  const sorted = withoutDoubtful(parts);
  return sorted.credits.length > 0
    ? sorted
    : { ...sorted, credits: creditsApart(unit, sorted.captions, holders) };

  function sort(element: Element, weakNames: boolean): void {
    const isPlace = holders.hasImage(element) && element.localName !== 'figcaption';
    if (!isPlace && isCredit(element, weakNames)) parts.credits.push(withItsLabel(element, unit.element));
    else if (!isPlace && isCaption(element)) {
      parts.captions.push(element);
      for (const child of element.children) sortInCaption(child);
    } else for (const child of element.children) sort(child, weakNames);
  }

  /** Within a caption only credits are of interest: a caption in a caption is a part of it. */
  function sortInCaption(element: Element): void {
    if (isCredit(element, true) || isCreditOfCaption(element))
      parts.credits.push(withItsLabel(element, unit.element));
    else for (const child of element.children) sortInCaption(child);
  }
}

/** Named as a caption and as a credit, an element is the credit where another one is the caption. */
function withoutDoubtful({ captions, credits }: CaptionParts): CaptionParts {
  const sure = captions.filter((caption) => !isDoubtful(caption));
  if (sure.length === 0) return { captions, credits };
  return { captions: sure, credits: [...credits, ...captions.filter(isDoubtful)] };
}

function isDoubtful(element: Element): boolean {
  return isNamed(element, 'credit') && isShort(element);
}

function isCaption(element: Element): boolean {
  return element.localName === 'figcaption' || isNamed(element, 'caption');
}

function isCredit(element: Element, weakNames: boolean): boolean {
  if (isCaption(element)) return false;
  const named = isNamed(element, 'credit') || (weakNames && isNamed(element, 'creditInFigure'));
  return named && isShort(element);
}

/** `media-caption__credit` within a caption: the credit of it, where no further part of the caption is in it. */
function isCreditOfCaption(element: Element): boolean {
  if (!isNamed(element, 'credit') || !isShort(element)) return false;
  return ![...elementsIn(element)].some((inner) => isNamed(inner, 'caption') || isNamed(inner, 'credit'));
}

/** An element that holds the label alone (`Credit:`) stands for the one around it, which holds the names as well. */
function withItsLabel(element: Element, unit: Element): Element {
  const label = (element.textContent ?? '').trim();
  const holder = element.parentElement;
  if (
    !/^(?:[\p{L}\s]{1,24}[:：,،]|©|[\p{L}]{1,12}\.\.\.)$/u.test(label) ||
    holder === null ||
    holder === unit
  )
    return element;
  const isWhole = isShort(holder) && !isCaption(holder) && (holder.textContent ?? '').trim() !== label;
  return isWhole ? holder : element;
}

function isShort(element: Element): boolean {
  const length = (element.textContent ?? '').trim().length;
  return length > 0 && length <= longestCredit;
}
