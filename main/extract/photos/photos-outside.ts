import type { MarkedPhoto, MarkedPhotos, Standing } from './marked-photo.ts';

/** The article's photos that stand outside its body: above it, and beside or after it. */
export interface OutsidePhotos {
  before: MarkedPhoto[];
  beside: MarkedPhoto[];
}

const scopes = 'article, main, [role="main"], [itemprop="articleBody"], [itemtype*="Article"]';

/**
 * Photos outside the body that belong to the article: captioned ones, and the one that the page announces, within
 * the part of the page that is the article's. A photo too many at the end is a smaller error than a lost lead.
 */
export function photosOutside(
  marked: MarkedPhotos,
  inBody: ReadonlySet<MarkedPhoto>,
  origin: Element | null,
): OutsidePhotos {
  const announced = new Set(marked.announced.map(({ key }) => key));
  const scope = scopeOf(origin);
  const outside: OutsidePhotos = { before: [], beside: [] };
  for (const photo of marked.photos) {
    if (inBody.has(photo)) continue;
    const standing = photo.standings.find((place) => belongs(place, photo, scope, announced));
    if (standing) (isBefore(standing, origin) ? outside.before : outside.beside).push(photo);
  }
  return outside;
}

/** The outermost element that is the article's alone: an `<article>`, else what holds the headline and the body. */
function scopeOf(origin: Element | null): Element | null {
  let scope: Element | null = null;
  for (let at = origin; at; at = at.parentElement) {
    if (at.matches(scopes)) scope = at;
    if (at.querySelector('h1') !== null) return scope ?? at;
  }
  return scope;
}

function belongs(
  standing: Standing,
  photo: MarkedPhoto,
  scope: Element | null,
  announced: ReadonlySet<string | null>,
): boolean {
  if (standing.foreign) return false;
  if (photo.key !== null && announced.has(photo.key)) return true;
  if (!standing.figure || (photo.draft.caption === null && photo.draft.credit === null)) return false;
  return scope === null || standing.around.includes(scope);
}

function isBefore({ marker }: Standing, origin: Element | null): boolean {
  if (origin === null) return true;
  return (origin.compareDocumentPosition(marker) & 2) !== 0;
}
