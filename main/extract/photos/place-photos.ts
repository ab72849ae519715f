import type { PhotoDraft } from '../../../shared/photo.ts';
import { type ArticleScope, articleScope } from './article-scope.ts';
import { isNamed } from './element-name.ts';
import { liftFigure } from './lift-figure.ts';
import type { MarkedPhoto, MarkedPhotos, Standing } from './marked-photo.ts';
import { photosOutside } from './photos-outside.ts';

/** The photos of the article, in the order of reading. */
export interface PlacedPhotos {
  photos: PhotoDraft[];
}

/**
 * Decides which of the page's photos belong to the article. In the body each marker becomes
 * `<figure><img data-photo="N" alt="…"></figure>` (N its place in `photos`) or goes away; photos that stand outside
 * the body are added without a place. `origin` is the element of the page that the body was taken from, null where
 * the body comes from data.
 */
export function placePhotos(body: Element, marked: MarkedPhotos, origin: Element | null): PlacedPhotos {
  const scope = articleScope(marked, origin);
  const markers = [...body.querySelectorAll('figure[data-photo]')];
  const inBody = new Set<MarkedPhoto>();
  for (const marker of markers) {
    const photo = photoOf(marker, marked);
    if (photo && isPhotoOfText(photo, scope)) inBody.add(photo);
  }
  const { before, beside } = photosOutside(marked, inBody, scope);
  const order = [...before, ...inBody, ...beside];
  const lead = leadOf(before, markers, marked);
  const photos = order.map((photo): PhotoDraft => ({ ...photo.read(), role: roleOf(photo, lead) }));
  fillMarkers(markers, marked, new Map(order.map((photo, index) => [photo, index])), inBody);
  if (photos.length === 0) photos.push(...announcedLead(marked));
  return { photos };
}

function photoOf(marker: Element, { photos }: MarkedPhotos): MarkedPhoto | null {
  return photos[Number(marker.getAttribute('data-photo') ?? 'none')] ?? null;
}

/**
 * In a text a captioned photo belongs to it, unless it leads from a foreign part to another page. Without a caption,
 * small pictures are faces, and those that lead away or stand in foreign parts show what else to read or to buy.
 */
function isPhotoOfText({ read, standings }: MarkedPhoto, scope: ArticleScope): boolean {
  const { caption, credit, src } = read();
  return standings.some((standing) => {
    const { linksAway, thumbnail } = standing;
    const isForeign = scope.isForeign(standing);
    if (caption !== null) return !(linksAway && isForeign);
    if (credit !== null) return !thumbnail && !(linksAway && isForeign);
    return src !== null && !thumbnail && !linksAway && !isForeign;
  });
}

/** The photo above the text: the first one outside it, else one that stands in it before all words. */
function leadOf(
  before: readonly MarkedPhoto[],
  markers: readonly Element[],
  marked: MarkedPhotos,
): MarkedPhoto | null {
  const first = before[0];
  if (first) return first;
  const marker = markers[0];
  return marker && !hasTextBefore(marker) ? photoOf(marker, marked) : null;
}

function hasTextBefore(marker: Element): boolean {
  for (let at: Element | null = marker; at; at = at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if ((before.textContent ?? '').trim() !== '') return true;
    }
  }
  return false;
}

function roleOf(photo: MarkedPhoto, lead: MarkedPhoto | null): PhotoDraft['role'] {
  if (photo.read().src === null) return 'caption-only';
  if (photo === lead) return 'lead';
  return photo.standings.some(isInGallery) ? 'gallery' : 'body';
}

function isInGallery({ around }: Standing): boolean {
  return around.slice(0, 7).some((element) => isNamed(element, 'gallery'));
}

/** A photo's first marker becomes its image; its other ones go, and those of photos that do not belong. */
function fillMarkers(
  markers: readonly Element[],
  marked: MarkedPhotos,
  places: ReadonlyMap<MarkedPhoto, number>,
  inBody: ReadonlySet<MarkedPhoto>,
): void {
  const filled = new Set<MarkedPhoto>();
  for (const marker of markers) {
    const photo = photoOf(marker, marked);
    if (!photo || filled.has(photo) || !inBody.has(photo)) {
      marker.remove();
      continue;
    }
    filled.add(photo);
    fill(marker, photo, places.get(photo) ?? 0);
  }
}

function fill(marker: Element, photo: MarkedPhoto, place: number): void {
  const { alt } = photo.read();
  const image = marker.ownerDocument.createElement('img');
  image.setAttribute('data-photo', String(place));
  if (alt !== null) image.setAttribute('alt', alt);
  marker.removeAttribute('data-photo');
  marker.append(image);
  liftFigure(marker);
}

/** Where the page shows no photo at all, the one that its metadata announce. */
function announcedLead({ announced }: MarkedPhotos): PhotoDraft[] {
  return announced.slice(0, 1).map(({ reading }): PhotoDraft => ({ ...reading, role: 'lead' }));
}
