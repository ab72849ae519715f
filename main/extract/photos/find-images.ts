import { isDecoration, isUnseen } from './decoration.ts';
import { namesImage } from './image-address.ts';
import { type Candidates, candidatesOf } from './image-candidates.ts';
import { joinCopies } from './image-copies.ts';
import { imageKey } from './image-key.ts';
import type { Survey } from './survey.ts';
import { elementsIn, nearest } from './tree.ts';

const otherMedia = new Set(['iframe', 'video', 'audio', 'script', 'source', 'embed', 'object']);

/** An element that shows (or will show) an image. */
export interface FoundImage {
  element: Element;
  candidates: Candidates;
  /** Null for a placeholder that nothing tells the address of. */
  key: string | null;
  alt: string | null;
  width: number | null;
  height: number | null;
}

/** All elements of the page that show a picture that may be a photo, in the document's order. */
export function findImages({ pictures }: Survey, base: string | null): FoundImage[] {
  const images = pictures
    .filter((picture) => nearest(picture, 'nav', 'footer', 'template') === null)
    .flatMap(bearerOf)
    .map((element) => readImage(element, base))
    .filter((image) => !isUnseen(image));
  const photos = images.filter((image) => !isDecoration(image));
  const withPhoto = new Set(photos.map(({ element }) => nearest(element, 'figure')));
  return joinCopies(images.filter((image) => !isDecoration(image) || isCaptioned(image, withPhoto)));
}

/** A logo that is a figure's only image and has a caption is what the text speaks of. */
function isCaptioned({ element }: FoundImage, withPhoto: ReadonlySet<Element | null>): boolean {
  const figure = nearest(element, 'figure');
  if (figure === null || withPhoto.has(figure)) return false;
  return (figure.getElementsByTagName('figcaption')[0]?.textContent ?? '').trim() !== '';
}

/** The element that bears the picture: an image itself, or the background of a figure that has none. */
function bearerOf(picture: Element): Element[] {
  if (isImage(picture)) return isCopyInside(picture) ? [] : [picture];
  if (!isBare(picture)) return [];
  if (picture.localName === 'a') return [picture];
  // The background of a figure is found with the figure.
  if (picture.localName !== 'figure') return nearest(picture, 'figure') === null ? [picture] : [];
  const bearer = [picture, ...elementsIn(picture)].find(
    (element) => !otherMedia.has(element.localName) && bearsPicture(element),
  );
  return bearer ? [bearer] : [];
}

/** Whether an element is an image by its kind. */
export function isImage({ localName }: Element): boolean {
  return localName === 'img' || localName.startsWith('amp-');
}

/** `<amp-img>` holds a plain copy of itself for readers without scripts. */
function isCopyInside(element: Element): boolean {
  return element.localName === 'amp-pixel' || nearest(element.parentElement, 'amp-img', 'amp-anim') !== null;
}

function isBare(element: Element): boolean {
  return (
    element.getElementsByTagName('img').length === 0 && element.getElementsByTagName('amp-img').length === 0
  );
}

function bearsPicture(element: Element): boolean {
  return element.hasAttribute('data-src') || (element.getAttribute('style') ?? '').includes('url(');
}

function readImage(element: Element, base: string | null): FoundImage {
  const candidates = candidatesOf(element, base);
  return {
    element,
    candidates,
    key: candidates.best === null ? null : imageKey(candidates.best),
    alt: altOf(element),
    width: pixels(element.getAttribute('width')),
    height: pixels(element.getAttribute('height')),
  };
}

/** The text for those who do not see the image; its title where there is none. */
function altOf(element: Element): string | null {
  for (const attribute of ['alt', 'title', 'data-alt', 'aria-label']) {
    const text = element
      .getAttribute(attribute)
      ?.replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    if (text && !namesImage(text) && !/^https?:/i.test(text)) return text;
  }
  return null;
}

/** A width or height in whole pixels; percentages and `auto` say nothing about the image. */
function pixels(value: string | null): number | null {
  const digits = /^\s*(\d{1,5})(?:\.\d{1,10})?(?:px)?\s*$/.exec(value ?? '')?.[1];
  const count = digits === undefined ? 0 : Number(digits);
  return count > 0 ? count : null;
}
