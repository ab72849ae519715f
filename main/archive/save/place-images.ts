import type { Photo } from '../../../shared/photo.ts';
import { mediaPath } from '../../library/index.ts';

/**
 * Extraction writes each image as `<img src="photo:N"`, set after sanitising, so that this exact text can stand
 * nowhere else: in text and attributes the quotes or the bracket would be escaped.
 */
const draftImage = /<img src="photo:(\d+)"/g;
const keptImage = /<img (?:src="media\/[^"]*" )?data-photo="(\d+)"/g;

/**
 * The article's HTML with each image pointing to its bytes, relative to the library folder; an image that is missing
 * keeps its place without an address.
 */
export function placeImages(html: string, photos: Pick<Photo, 'file'>[]): string {
  const place = (_: string, index: string): string => {
    const path = heldPath(photos[Number(index)]?.file ?? null);
    return path ? `<img src="${path}" data-photo="${index}"` : `<img data-photo="${index}"`;
  };
  return html.replace(draftImage, place).replace(keptImage, place);
}

function heldPath(file: Photo['file']): string | null {
  return file?.held ? mediaPath(file.hash, file.mime) : null;
}
