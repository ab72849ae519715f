import type { PageDocument } from '../document/index.ts';
import { isDecoration, isUnseen } from './decoration.ts';
import { imageAddress, namesImage } from './image-address.ts';
import { candidatesOf } from './image-candidates.ts';
import { joinCopies } from './image-copies.ts';
import { imageKey } from './image-key.ts';

/** An element that shows (or will show) an image. */
export interface FoundImage {
  element: Element;
  candidates: string[];
  /** Null for a placeholder that nothing tells the address of. */
  key: string | null;
  alt: string | null;
  width: number | null;
  height: number | null;
}

const imageElements =
  'img, amp-img, amp-anim, figure [data-src]:not(iframe):not(video):not(source):not(script), figure [style*="url("], a[data-caption]';

/** All elements of the page that show a picture that may be a photo, in the document's order. */
export function findImages({ document, base }: PageDocument): FoundImage[] {
  const images = [...document.querySelectorAll(imageElements)]
    .filter(isOutermost)
    .map((element) => readImage(element, base))
    .filter((image) => !isUnseen(image));
  const photos = images.filter((image) => !isDecoration(image));
  const withPhoto = new Set(photos.map(({ element }) => element.closest('figure')));
  return joinCopies(images.filter((image) => !isDecoration(image) || isCaptioned(image, withPhoto)));
}

/** A logo that is a figure's only image and has a caption is what the text speaks of. */
function isCaptioned({ element }: FoundImage, withPhoto: ReadonlySet<Element | null>): boolean {
  const figure = element.closest('figure');
  if (figure === null || withPhoto.has(figure)) return false;
  return (figure.querySelector('figcaption')?.textContent ?? '').trim() !== '';
}

/** `<amp-img>` holds a plain copy of itself for readers without scripts. */
function isOutermost(element: Element): boolean {
  const isImage = element.localName === 'img' || element.localName.startsWith('amp-');
  if (!isImage) return element.querySelector('img, amp-img') === null;
  return element.parentElement?.closest('amp-img, amp-anim') == null;
}

function readImage(element: Element, base: string | null): FoundImage {
  const candidates = [
    ...candidatesOf(element, base),
    ...styledBackground(element, base),
    ...ownLink(element, base),
  ];
  const best = candidates[0];
  return {
    element,
    candidates,
    key: best === undefined ? null : imageKey(best),
    alt: altOf(element),
    width: pixels(element.getAttribute('width')),
    height: pixels(element.getAttribute('height')),
  };
}

function styledBackground(element: Element, base: string | null): string[] {
  const style = element.getAttribute('style');
  const stated = style && /url\(\s*['"]?([^'")\s]{1,2000})['"]?\s*\)/.exec(style)?.[1];
  const address = stated && imageAddress(stated, base);
  return address ? [address] : [];
}

function ownLink(element: Element, base: string | null): string[] {
  const address = element.localName === 'a' ? imageAddress(element.getAttribute('href') ?? '', base) : null;
  return address && namesImage(address) ? [address] : [];
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
