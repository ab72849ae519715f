import type { MarkedPhoto } from './marked-photo.ts';
import { withCredit } from './settle-credit.ts';
import type { StructuredImage } from './structured-images.ts';

/** Joins what the page shows of one photo in several places, and adds what its structured data say about it. */
export function joinSamePhotos(
  found: readonly MarkedPhoto[],
  described: readonly StructuredImage[],
): MarkedPhoto[] {
  const photos: MarkedPhoto[] = [];
  const byKey = new Map<string, MarkedPhoto>();
  for (const photo of found) {
    if (photo.key === null && photo.draft.caption === null && photo.draft.credit === null) {
      for (const { marker } of photo.standings) marker.remove();
      continue;
    }
    const known = photo.key === null ? undefined : byKey.get(photo.key);
    if (known && isSamePhoto(known, photo)) join(known, photo);
    else {
      photos.push(photo);
      if (photo.key !== null) byKey.set(photo.key, photo);
    }
  }
  const descriptions = new Map(described.map((image) => [image.key, image]));
  for (const photo of photos) addDescription(photo, descriptions.get(photo.key ?? ''));
  return photos;
}

/** Different addresses under different captions are two photos, however alike their names. */
function isSamePhoto({ draft: a }: MarkedPhoto, { draft: b }: MarkedPhoto): boolean {
  if (a.caption === null || b.caption === null || a.caption === b.caption) return true;
  return b.candidates.some((address) => a.candidates.includes(address));
}

function join(known: MarkedPhoto, { draft, standings }: MarkedPhoto): void {
  const first = known.draft;
  const candidates = [...new Set([...first.candidates, ...draft.candidates])];
  const withCaption = first.caption === null ? draft : first;
  const credits = [draft.credit, ...draft.rivals].filter((credit) => credit !== null);
  known.draft = credits.reduce(withCredit, {
    ...first,
    candidates,
    alt: first.alt ?? draft.alt,
    width: first.width ?? draft.width,
    height: first.height ?? draft.height,
    caption: withCaption.caption,
    captionHtml: withCaption.captionHtml,
  });
  known.standings.push(...standings);
}

function addDescription(photo: MarkedPhoto, image: StructuredImage | undefined): void {
  if (!image) return;
  const draft = { ...photo.draft, caption: photo.draft.caption ?? image.caption };
  photo.draft = image.credit ? withCredit(draft, image.credit) : draft;
}
