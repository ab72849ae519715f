import { readCaption } from '../credits/index.ts';
import { isCaptionOrCredit } from './caption-element.ts';
import { isNamed } from './element-name.ts';
import type { FoundImage } from './find-images.ts';
import { linksAway } from './links-away.ts';
import { once } from './once.ts';
import type { PhotoHolders } from './photo-holders.ts';
import { type TextAround, textAround } from './text-around.ts';
import { elementsIn, nearest } from './tree.ts';

/** An image with all that belongs to it. */
export interface PhotoUnit {
  /** The same photo in all its sizes and copies. */
  images: FoundImage[];
  /** The outermost element that holds nothing but the photo, its caption and its credit. */
  element: Element;
  /** Elements right before and after it that are named as its caption or credit. */
  beside: Element[];
  /** Text within `element` that is not named as a caption is one all the same. */
  unnamedCaption: boolean;
}

const captionElements = new Set(['p', 'div', 'small', 'em', 'span', 'center', 'h5', 'h6']);
const boundaries = new Set(['body', 'main', 'article', 'html', 'ul', 'ol', 'dl']);
/** Longer than this an unnamed text beside an image is a paragraph of the article. */
const longest = { named: 600, unnamed: 300, after: 1000, credit: 160 };

/** Parts the page's images into photos, each with the element that it fills together with its caption. */
export function photoUnits(
  images: readonly FoundImage[],
  holders: PhotoHolders,
  base: string | null,
): PhotoUnit[] {
  const units: PhotoUnit[] = [];
  const unitOf = new Map<Element, PhotoUnit>();
  /** What holds too much for one of its images holds too much for all of them. */
  const fullHolders = new Set<Element>();
  const withAddress = images.filter(({ key }) => key !== null);
  const placeholders = images.filter(({ key }) => key === null);
  for (const image of [...withAddress, ...placeholders]) {
    const known = unitAround(image.element, unitOf);
    if (known) {
      known.images.push(image);
      continue;
    }
    const unit = unitFor(image, { holders, fullHolders, base });
    unitOf.set(unit.element, unit);
    units.push(unit);
  }
  const order = new Map(images.map((image, index) => [image, index]));
  const placeOf = ({ images: [first] }: PhotoUnit) => (first && order.get(first)) ?? 0;
  return units.sort((a, b) => placeOf(a) - placeOf(b));
}

function unitAround(element: Element, unitOf: ReadonlyMap<Element, PhotoUnit>): PhotoUnit | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const unit = unitOf.get(at);
    if (unit) return unit;
  }
  return null;
}

interface Surroundings {
  holders: PhotoHolders;
  fullHolders: Set<Element>;
  base: string | null;
}

function unitFor(image: FoundImage, { holders, fullHolders, base }: Surroundings): PhotoUnit {
  let element = figureAround(image, holders) ?? image.element;
  // Beside a picture that leads to another page stands what that page is about.
  const mayHaveUnnamed = once(() => !linksAway(image.element, base));
  let unnamedCaption = false;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (boundaries.has(parent.localName) || !holders.isHolderOf(parent, image)) break;
    const around = fullHolders.has(parent) ? null : textAround(parent, element);
    if (around === null || around.long || around.content) {
      fullHolders.add(parent);
      break;
    }
    if (!isBesidePhoto(around, parent, () => !unnamedCaption && mayHaveUnnamed())) break;
    unnamedCaption ||= around.text !== '';
    element = parent;
  }
  const beside = [...creditBefore(element, holders), ...captionsAfter(element, holders)];
  const unnamed = beside.length === 0 && !unnamedCaption ? unnamedCaptionAfter(element, holders) : null;
  if (unnamed !== null) return { images: [image], element, beside: [unnamed], unnamedCaption: true };
  return { images: [image], element, beside, unnamedCaption };
}

/** The figure that holds this photo alone: whatever else is written in it (labels, overlays) is part of the photo. */
function figureAround(image: FoundImage, holders: PhotoHolders): Element | null {
  const figure = nearest(image.element, 'figure');
  if (figure === null || !holders.isHolderOf(figure, image)) return null;
  const { long, content } = textAround(figure, image.element);
  return long || content ? null : figure;
}

function isBesidePhoto(around: TextAround, holder: Element, mayBeCaption: () => boolean): boolean {
  if (around.text === '') return true;
  if (around.heading || around.linked || !mayBeCaption()) return false;
  return isUnnamedCaption(around, holder);
}

/** A caption that no name tells: by the name of its holder, by its type, or by a credit that stands in it. */
function isUnnamedCaption({ text, emphasised }: TextAround, holder: Element): boolean {
  if (text.length <= longest.named && isNamed(holder, 'image')) return true;
  if (text.length > longest.unnamed) return false;
  return emphasised || readCaption(text, 'figcaption').credit !== null;
}

/** The elements after a photo that say by their name, or by the credit in them, that they are its caption. */
function captionsAfter(element: Element, holders: PhotoHolders): Element[] {
  const captions: Element[] = [];
  for (let next = elementAfter(element); next && captions.length < 3; next = elementAfter(next)) {
    if (holders.hasImage(next) || !isCaptionAfter(next)) break;
    captions.push(next);
  }
  return captions;
}

function creditBefore(element: Element, holders: PhotoHolders): Element[] {
  const before = element.previousElementSibling;
  const isCredit = before !== null && isNamed(before, 'credit') && !holders.hasImage(before);
  return isCredit && (before.textContent ?? '').length <= longest.credit ? [before] : [];
}

/** The paragraph after a picture without a caption that is a credit, or holds one and is set apart by its type. */
function unnamedCaptionAfter(element: Element, holders: PhotoHolders): Element | null {
  const next = elementAfter(element);
  if (next === null || !captionElements.has(next.localName) || holders.hasImage(next)) return null;
  const hasCaption = [...elementsIn(element)].some(isCaptionOrCredit);
  const text = (next.textContent ?? '').trim();
  if (hasCaption || text === '' || text.length > longest.unnamed) return null;
  const { content, linked, emphasised } = textAround(next, element);
  if (content || linked) return null;
  const { caption, credit } = readCaption(text, 'figcaption');
  const isApart =
    emphasised || /center/i.test(next.getAttribute('style') ?? next.getAttribute('align') ?? '');
  return credit !== null && (caption === null || isApart) ? next : null;
}

function elementAfter(element: Element): Element | null {
  let next = element.nextSibling;
  while (next && (next.nodeType === 8 || (next.nodeType === 3 && (next.nodeValue ?? '').trim() === '')))
    next = next.nextSibling;
  return next?.nodeType === 1 ? element.nextElementSibling : null;
}

function isCaptionAfter(element: Element): boolean {
  return isCaptionOrCredit(element) && (element.textContent ?? '').length <= longest.after;
}
