import { parseDocument } from '../../../../main/extract/document/index.ts';
import { markPhotos, placePhotos } from '../../../../main/extract/photos/index.ts';
import { readStructuredData } from '../../../../main/extract/structured-data/index.ts';
import type { PhotoDraft } from '../../../../shared/photo.ts';

/** What a page gives: its photos, and its body with their places. */
export interface PageRead {
  photos: PhotoDraft[];
  html: string;
}

/** Reads the photos of a page whose body is its element `#body`, or the whole of what is given. */
export function readPage(inner: string, head = ''): PageRead {
  const markup = inner.includes('id="body"')
    ? inner
    : `<article><h1>Harbour reopens</h1><div id="body">${inner}</div></article>`;
  const page = parseDocument(`<!doctype html><head>${head}</head><body>${markup}</body>`, {
    url: 'https://news.example/harbour.html',
    at: '2024-05-01T08:00:00Z',
  });
  const marked = markPhotos(page, readStructuredData(page));
  const origin = page.document.getElementById('body');
  if (origin === null) throw new Error('the page of this test has no body');
  const body = page.document.createElement('div');
  body.append(...[...origin.childNodes].map((node) => node.cloneNode(true)));
  const { photos } = placePhotos(body, marked, origin);
  return { photos, html: body.innerHTML };
}

/** The photos of a text that holds `markup` between two paragraphs. */
export function photosOf(markup: string, head = ''): PhotoDraft[] {
  return readPage(`<p>The ferry is back.</p>${markup}<p>It left at noon.</p>`, head).photos;
}

/** The one photo of such a text. */
export function photoOf(markup: string, head = ''): PhotoDraft {
  const [photo, another] = photosOf(markup, head);
  if (!photo || another) throw new Error(`expected one photo in ${markup}`);
  return photo;
}
