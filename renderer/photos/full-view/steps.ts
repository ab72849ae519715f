import { hasImage, type ShownPhoto } from '../shown-photo.ts';

/** The place of the next photo in a direction, past captions without an image; null at either end. */
export function stepFrom(photos: readonly ShownPhoto[], at: number, step: 1 | -1): number | null {
  for (let next = at + step; next >= 0 && next < photos.length; next += step) {
    const candidate = photos[next];
    if (candidate && hasImage(candidate.photo)) return next;
  }
  return null;
}

/** Which of the photos with an image this is, counted from 1, and how many there are. */
export function countOf(photos: readonly ShownPhoto[], at: number): { number: number; total: number } {
  const total = photos.filter(({ photo }) => hasImage(photo)).length;
  return { number: photos.slice(0, at + 1).filter(({ photo }) => hasImage(photo)).length, total };
}
