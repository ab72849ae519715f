import type { MarkedPhoto, PhotoReading } from './marked-photo.ts';
import { once } from './once.ts';
import { withCredit } from './settle-credit.ts';
import type { StructuredImage } from './structured-images.ts';

/** More places than this say nothing new about a photo. */
const mostPlaces = 20;

/** Joins what the page shows of one photo in several places, and adds what its structured data say about it. */
export function joinSamePhotos(
  found: readonly MarkedPhoto[],
  described: readonly StructuredImage[],
): MarkedPhoto[] {
  const descriptions = new Map(described.map((image) => [image.key, image]));
  return groupsOf(found).map((group) => {
    const photo = joined(group);
    return withDescription(photo, descriptions.get(photo.key ?? ''));
  });
}

type Group = [first: MarkedPhoto, ...others: MarkedPhoto[]];

function groupsOf(found: readonly MarkedPhoto[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const photo of found) {
    const known = photo.key === null ? undefined : byKey.get(photo.key);
    if (known && isSamePhoto(known[0], photo)) known.push(photo);
    else if (photo.key === null && !isSpokenOf(photo.read())) takeOut(photo);
    else {
      const group: Group = [photo];
      groups.push(group);
      if (photo.key !== null) byKey.set(photo.key, group);
    }
  }
  return groups;
}

function takeOut({ standings }: MarkedPhoto): void {
  for (const { marker } of standings) marker.remove();
}

/** A placeholder that nothing is said about is no photo. */
function isSpokenOf({ caption, credit }: PhotoReading): boolean {
  return caption !== null || credit !== null;
}

/** Different addresses under different captions are two photos, however alike their names. */
function isSamePhoto(known: MarkedPhoto, again: MarkedPhoto): boolean {
  if (known.address === again.address) return true;
  const [a, b] = [known.read(), again.read()];
  if (a.caption === null || b.caption === null || a.caption === b.caption) return true;
  return b.candidates.some((address) => a.candidates.includes(address));
}

function joined(group: Group): MarkedPhoto {
  const [first] = group;
  if (group.length === 1) return first;
  const read = once(() =>
    group
      .slice(0, mostPlaces)
      .map((photo) => photo.read())
      .reduce(joinedReading),
  );
  return { ...first, read, standings: group.flatMap(({ standings }) => standings) };
}

function joinedReading(first: PhotoReading, other: PhotoReading): PhotoReading {
  const captioned = first.caption === null ? other : first;
  const credits = [other.credit, ...other.rivals].filter((credit) => credit !== null);
  return credits.reduce(withCredit, {
    ...first,
    candidates: [...new Set([...first.candidates, ...other.candidates])],
    alt: first.alt ?? other.alt,
    width: first.width ?? other.width,
    height: first.height ?? other.height,
    caption: captioned.caption,
    captionHtml: captioned.captionHtml,
  });
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
