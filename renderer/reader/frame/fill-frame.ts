import type { Article } from '../../../shared/article.ts';
import type { Photo } from '../../../shared/photo.ts';
import { type PlacedPhoto, photoFigure } from './figure.ts';
import type { FrameWords } from './frame-words.ts';
import { sanitisedNodes } from './sanitise.ts';

/** What of an article its frame shows. */
export type FramedArticle = Pick<Article, 'html' | 'photos' | 'language' | 'direction'>;

/** Puts an article's text and photos into the frame's document, in place of what was there. */
export function fillFrame(doc: Document, article: FramedArticle, words: FrameWords): void {
  doc.documentElement.lang = article.language ?? '';
  doc.documentElement.dir = article.direction;
  const text = doc.createElement('div');
  text.className = 'text';
  text.append(doc.adoptNode(sanitisedNodes(article.html)));
  const placed = placePhotos(doc, text, article.photos, words);
  const unplaced = article.photos.flatMap((photo, index) => (placed.has(index) ? [] : [{ photo, index }]));
  const leads = unplaced.filter(({ photo }) => photo.role === 'lead').slice(0, 1);
  const rest = unplaced.filter((photo) => !leads.includes(photo));
  doc.body.replaceChildren(
    ...leads.map((photo) => photoFigure(doc, photo, 'lead', words)),
    text,
    ...morePhotos(doc, rest, words),
  );
}

/** Sets each photo where the text names it; gives the places in `photos` that were named. */
function placePhotos(
  doc: Document,
  text: HTMLElement,
  photos: readonly Photo[],
  words: FrameWords,
): ReadonlySet<number> {
  const placed = new Set<number>();
  for (const image of text.querySelectorAll<HTMLElement>('img, [data-photo]')) {
    if (!text.contains(image)) continue;
    const index = Number(image.dataset.photo ?? Number.NaN);
    const photo = photos[index];
    const place = placeOf(image);
    if (!photo || placed.has(index)) {
      place.remove();
      continue;
    }
    placed.add(index);
    place.replaceWith(photoFigure(doc, { photo, index }, photo.role === 'lead' ? 'lead' : 'body', words));
  }
  return placed;
}

/** What stands for a photo: its figure if that holds no other image, a paragraph or link that holds it alone, or itself. */
function placeOf(image: HTMLElement): Element {
  const figure = image.closest('figure');
  if (figure && figure.querySelectorAll('img').length === 1) return figure;
  let place: Element = image;
  for (let outer = image.parentElement; outer && isWrapper(outer); outer = outer.parentElement) place = outer;
  return place;
}

function isWrapper(element: Element): boolean {
  return (
    ['P', 'A', 'SPAN', 'DIV'].includes(element.tagName) &&
    element.className !== 'text' &&
    element.children.length === 1 &&
    element.textContent.trim() === ''
  );
}

function morePhotos(doc: Document, photos: readonly PlacedPhoto[], words: FrameWords): HTMLElement[] {
  if (photos.length === 0) return [];
  const section = doc.createElement('section');
  section.className = 'more-photos';
  const heading = doc.createElement('h2');
  heading.lang = words.language;
  heading.dir = words.direction;
  heading.textContent = words.t('photo.more');
  section.append(heading, ...photos.map((photo) => photoFigure(doc, photo, 'body', words)));
  return [section];
}
