import type { PhotoReading } from './marked-photo.ts';
import type { PhotoHolders } from './photo-holders.ts';
import type { PhotoUnit } from './photo-unit.ts';
import { readUnit } from './read-unit.ts';
import { withCredit } from './settle-credit.ts';

/** All that the page says about a photo in one place: the image in its sizes, caption and credit. */
export function readPhoto(unit: PhotoUnit, holders: PhotoHolders, base: string | null): PhotoReading {
  const { images } = unit;
  const candidates = [...new Set(images.flatMap((image) => image.candidates.all()))];
  const sized = images.find(({ width, height }) => width !== null && height !== null);
  const { caption, captionHtml, credits } = readUnit(unit, holders, base);
  const reading: PhotoReading = {
    src: candidates[0] ?? null,
    candidates,
    alt: images.find(({ alt }) => alt !== null)?.alt ?? null,
    width: sized?.width ?? null,
    height: sized?.height ?? null,
    caption,
    captionHtml,
    credit: null,
    rivals: [],
  };
  return credits.reduce(withCredit, reading);
}
