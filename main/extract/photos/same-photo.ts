import type { MarkedPhoto, PhotoReading } from './marked-photo.ts';
import { once } from './once.ts';
import { withCredit } from './settle-credit.ts';
import type { StructuredImage } from './structured-images.ts';

/** Joins what the page shows of one photo in several places, and adds what its structured data say about it. */
export function joinSamePhotos(
  found: readonly MarkedPhoto[],
  described: readonly StructuredImage[],
): MarkedPhoto[] {
  const photos: MarkedPhoto[] = [];
  const byKey = new Map<string, number>();
  for (const photo of found) {
    const index = photo.key === null ? undefined : byKey.get(photo.key);
    const known = index === undefined ? undefined : photos[index];
    if (index !== undefined && known && isSamePhoto(known.read(), photo.read()))
      photos[index] = joined(known, photo);
    else if (photo.key !== null) byKey.set(photo.key, photos.push(photo) - 1);
    else if (isSpokenOf(photo.read())) photos.push(photo);
    else for (const { marker } of photo.standings) marker.remove();
  }
  const descriptions = new Map(described.map((image) => [image.key, image]));
  return photos.map((photo) => withDescription(photo, descriptions.get(photo.key ?? '')));
}

/** A placeholder that nothing is said about is no photo. */
function isSpokenOf({ caption, credit }: PhotoReading): boolean {
  return caption !== null || credit !== null;
}

/** Different addresses under different captions are two photos, however alike their names. */
function isSamePhoto(a: PhotoReading, b: PhotoReading): boolean {
  if (a.caption === null || b.caption === null || a.caption === b.caption) return true;
  return b.candidates.some((address) => a.candidates.includes(address));
}

function joined(known: MarkedPhoto, again: MarkedPhoto): MarkedPhoto {
  const [first, other] = [known.read(), again.read()];
  const captioned = first.caption === null ? other : first;
  const credits = [other.credit, ...other.rivals].filter((credit) => credit !== null);
  const reading = credits.reduce(withCredit, {
    ...first,
    candidates: [...new Set([...first.candidates, ...other.candidates])],
    alt: first.alt ?? other.alt,
    width: first.width ?? other.width,
    height: first.height ?? other.height,
    caption: captioned.caption,
    captionHtml: captioned.captionHtml,
  });
  return { ...known, read: () => reading, standings: [...known.standings, ...again.standings] };
}

function withDescription(photo: MarkedPhoto, image: StructuredImage | undefined): MarkedPhoto {
  if (!image) return photo;
  const read = once(() => {
    const reading = photo.read();
    const captioned = { ...reading, caption: reading.caption ?? image.caption };
    return image.credit ? withCredit(captioned, image.credit) : captioned;
  });
  return { ...photo, read };
}
