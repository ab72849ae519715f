import { imageSize } from 'image-size';

/** Width and height in CSS pixels as the image is shown; both null where the headers do not say. */
export interface Dimensions {
  width: number | null;
  height: number | null;
}

const unknown: Dimensions = { width: null, height: null };

/**
 * An image's dimensions from its headers, without decoding it. A photo that says it lies on its side (Exif
 * orientation 5 to 8) is measured upright, as browsers show it.
 */
export function imageDimensions(bytes: Uint8Array): Dimensions {
  try {
    const { width, height, orientation } = imageSize(bytes);
    if (!isLength(width) || !isLength(height)) return unknown;
    const onItsSide = orientation !== undefined && orientation >= 5;
    return onItsSide ? { width: height, height: width } : { width, height };
  } catch {
    return unknown;
  }
}

function isLength(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}
