import type { Credit } from '../../../shared/credit.ts';
import type { Photo } from '../../../shared/photo.ts';
import { creditLine } from '../../photos/credit-line.ts';
import { mediaAddress } from '../../ui/media-address.ts';
import type { FrameWords } from './frame-words.ts';
import { cameraIcon, missingIcon } from './icons.ts';
import { sanitisedNodes } from './sanitise.ts';

/** What the frame's elements are told apart by; the styles are in article.css. */
export type FigureKind = 'lead' | 'body';

/** A photo and its place among those of its article. */
export interface PlacedPhoto {
  photo: Photo;
  index: number;
}

/** A photo as a newspaper shows it: the image, or its place where it is missing; the caption; the credit apart. */
export function photoFigure(
  doc: Document,
  { photo, index }: PlacedPhoto,
  kind: FigureKind,
  words: FrameWords,
): HTMLElement {
  const figure = doc.createElement('figure');
  figure.className = `photo ${kind}`;
  const image = photoImage(doc, { photo, index }, words);
  if (image) figure.append(image);
  else figure.classList.add('caption-only');
  const legend = doc.createElement('figcaption');
  legend.append(...captionNodes(doc, photo), creditNode(doc, photo.credit, words));
  figure.append(legend);
  return figure;
}

function photoImage(doc: Document, { photo, index }: PlacedPhoto, words: FrameWords): HTMLElement | null {
  if (photo.file === null && photo.src === null) return null;
  if (!photo.file?.held) return missingPlace(doc, photo, words);
  const opener = photoButton(doc, photo, index, words);
  const image = doc.createElement('img');
  image.alt = photo.alt ?? photo.caption ?? '';
  image.decoding = 'async';
  setSize(image, photo);
  image.addEventListener('error', () => opener.replaceWith(missingPlace(doc, photo, words)), { once: true });
  image.src = mediaAddress(photo.file.hash);
  opener.append(image);
  return opener;
}

/** Opens the photo in full. As a credit's buttons, it does nothing here: the window listens from outside. */
function photoButton(doc: Document, { caption, alt }: Photo, index: number, { t }: FrameWords): HTMLElement {
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = 'open';
  button.dataset.open = String(index);
  button.setAttribute('aria-label', t('photo.open', { what: caption ?? alt ?? '' }));
  return button;
}

/** A known size keeps the place from the first moment, so that nothing moves when the image comes. */
function setSize(image: HTMLImageElement, { width, height }: Photo): void {
  if (width === null || height === null) return;
  image.width = width;
  image.height = height;
}

function missingPlace(doc: Document, photo: Photo, { t, language, direction }: FrameWords): HTMLElement {
  const place = doc.createElement('div');
  place.className = 'missing';
  place.lang = language;
  place.dir = direction;
  const told = doc.createElement('strong');
  told.textContent = t('photo.missing');
  const alt = doc.createElement('span');
  alt.dir = 'auto';
  alt.textContent = photo.alt ?? '';
  place.append(missingIcon(doc), told, alt);
  return place;
}

function captionNodes(doc: Document, photo: Photo): Node[] {
  if (photo.captionHtml === null && photo.caption === null) return [];
  const caption = doc.createElement('p');
  caption.className = 'caption';
  if (photo.captionHtml === null) caption.textContent = photo.caption;
  else caption.append(doc.adoptNode(sanitisedNodes(photo.captionHtml)));
  return [caption];
}

function creditNode(
  doc: Document,
  credit: Credit | null,
  { t, language, direction }: FrameWords,
): HTMLElement {
  const line = doc.createElement('p');
  line.className = credit === null ? 'credit none' : 'credit';
  line.lang = language;
  line.dir = direction;
  line.append(cameraIcon(doc));
  if (credit === null) {
    line.append(t('credit.none'));
    return line;
  }
  for (const { text, query } of creditLine(credit, t)) {
    line.append(query === null ? text : searchButton(doc, text, query));
  }
  return line;
}

/** The button does nothing here, where no script runs: the window listens for it from outside. */
function searchButton(doc: Document, text: string, query: string): HTMLButtonElement {
  const button = doc.createElement('button');
  button.type = 'button';
  button.dir = 'auto';
  button.dataset.search = query;
  button.textContent = text;
  return button;
}
