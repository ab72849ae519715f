import { decorationAddresses, decorationWords } from './data/not-photos.ts';
import { inWords, patternOf } from './element-name.ts';
import type { FoundImage } from './find-images.ts';
import { fileNameOf } from './image-address.ts';

const decoration = patternOf(decorationWords);
/** Smaller than this on either side no photo is shown; icons, flags and smileys are. */
const smallestSide = 50;
/** A portrait of this size stands beside a name, not in a text. */
const smallestThumbnail = 40_000;

/** Icons, logos, faces beside names, counting pixels: no photos, whatever stands near them. */
export function isDecoration(image: FoundImage): boolean {
  return isTiny(image) || hasDecorationName(image) || image.candidates.some(isDecorationAddress);
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

/** `1` is what lazy scripts write into a width they do not know. */
function isTiny({ width, height, candidates }: FoundImage): boolean {
  if (candidates.length === 0 && width === 1 && height === 1) return true;
  return (
    (width !== null && width > 1 && width < smallestSide) ||
    (height !== null && height > 1 && height < smallestSide)
  );
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
  return name.length < 30 && decoration.test(name);
}
