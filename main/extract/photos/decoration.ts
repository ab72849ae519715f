import { decorationAddresses, decorationWords, standInWords } from './data/not-photos.ts';
import { inWords, patternOf } from './element-name.ts';
import type { FoundImage } from './find-images.ts';
import { fileNameOf } from './image-address.ts';

const decoration = patternOf(decorationWords);
const wordStandIn = patternOf(standInWords);
/** Smaller than this on either side no photo is shown; icons, flags and smileys are. */
const smallestSide = 50;
/** A portrait of this size stands beside a name, not in a text. */
const smallestThumbnail = 40_000;

/** Icons, logos, faces beside names, counting pixels: no photos by their size, name or address. */
export function isDecoration(image: FoundImage): boolean {
  const { best } = image.candidates;
  return (
    isUnseen(image) ||
    standsForWords(image.element) ||
    hasDecorationName(image) ||
    (best !== null && isDecorationAddress(best))
  );
}

/** A smiley or a formula: part of the text, which its alternative text says. */
export function standsForWords(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && wordStandIn.test(inWords(name.slice(0, 400)));
}

/** Too small to be seen as a photo, or not meant to be seen: a caption beside it is not its own. */
export function isUnseen(image: FoundImage): boolean {
  return isSmall(image.width) || isSmall(image.height) || isCounter(image);
}

/** Whether an image is of a thumbnail's size by its own word. */
export function isThumbnail({ width, height }: Pick<FoundImage, 'width' | 'height'>): boolean {
  return width !== null && height !== null && width * height < smallestThumbnail;
}

/** Whether an address belongs to what counts, advertises or decorates. */
export function isDecorationAddress(address: string): boolean {
  const lower = address.toLowerCase();
  return (
    decorationAddresses.some((part) => lower.includes(part)) || isDrawing(lower) || isNamedDecoration(lower)
  );
}

/** `1` is what lazy scripts write for a size that they do not know yet. */
function isSmall(side: number | null): boolean {
  return side !== null && side > 1 && side < smallestSide;
}

/** One pixel, or hidden, without anything to show later: it counts readers. */
function isCounter({ element, width, height }: FoundImage): boolean {
  const isHidden =
    (width === 1 && height === 1) || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
  return isHidden && element.getAttributeNames().every((name) => !name.startsWith('data-'));
}

function hasDecorationName({ element }: FoundImage): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return decoration.test(inWords(name.slice(0, 400)));
}

/** Drawings in SVG are logos and icons; charts of a text come with a caption in a figure as other formats. */
function isDrawing(address: string): boolean {
  return fileNameOf(address).endsWith('.svg');
}

/** Long names are titles made of many words (`how-to-draw-a-logo-in-ten-steps.jpg`); short ones say what the file is. */
function isNamedDecoration(address: string): boolean {
  const name = inWords(fileNameOf(address));
  return name.length < 32 && decoration.test(name);
}
