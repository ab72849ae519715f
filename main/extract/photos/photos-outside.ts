import type { ArticleScope } from './article-scope.ts';
import type { MarkedPhoto, MarkedPhotos, Standing } from './marked-photo.ts';

/** The article's photos that stand outside its body: above it, and beside or after it. */
export interface OutsidePhotos {
  before: MarkedPhoto[];
  beside: MarkedPhoto[];
}

/**
 * Photos outside the body that belong to the article: captioned ones, and the one that the page announces, within
 * the part of the page that is the article's. A photo too many at the end is a smaller error than a lost lead.
 */
export function photosOutside(
  marked: MarkedPhotos,
  inBody: ReadonlySet<MarkedPhoto>,
  scope: ArticleScope,
): OutsidePhotos {
  const announced = new Set(marked.announced.map(({ key }) => key));
  const outside: OutsidePhotos = { before: [], beside: [] };
  const firstInBody = marked.photos.findIndex((photo) => inBody.has(photo));
  marked.photos.forEach((photo, index) => {
    if (inBody.has(photo)) return;
    const isAnnounced = photo.key !== null && announced.has(photo.key);
    const belongs = photo.standings.some(
      (standing) => scope.holds(standing) && (isAnnounced || isOwn(standing, photo)),
    );
    if (belongs) (index < firstInBody || firstInBody < 0 ? outside.before : outside.beside).push(photo);
  });
  return outside;
}

function isOwn({ linksAway }: Standing, photo: MarkedPhoto): boolean {
  if (linksAway) return false;
  const { caption, credit } = photo.read();
  return caption !== null || credit !== null;
}
