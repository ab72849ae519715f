import type { PageDocument } from '../document/index.ts';
import type { StructuredData } from '../structured-data/index.ts';
import { ancestorsOf } from './ancestors.ts';
import { announcedPhotos } from './announced-photos.ts';
import { findImages } from './find-images.ts';
import type { MarkedPhoto, MarkedPhotos } from './marked-photo.ts';
import { type PhotoHolders, photoHolders } from './photo-holders.ts';
import { type PhotoUnit, photoUnits } from './photo-unit.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { joinSamePhotos } from './same-photo.ts';
import { withCredit } from './settle-credit.ts';
import { standingOf } from './standing-of.ts';
import { structuredImages } from './structured-images.ts';

/**
 * Finds all photos of a page with their captions and credits, and puts a marker in the place of each: so captions
 * never count as text of the article, and a photo's place in it survives the choice of the body. Images that are no
 * photos are taken out.
 */
export function markPhotos(page: PageDocument, structured: StructuredData): MarkedPhotos {
  const described = structuredImages(structured, page);
  const announced = announcedPhotos(page, described);
  const images = findImages(page);
  const holders = photoHolders(images);
  const aroundHeadline = new Set(headlineOf(page.document));
  const found = photoUnits(images, holders).map((unit) => ({ unit, photo: readPhoto(unit, holders, page) }));
  for (const { unit, photo } of found) replaceByMarker(unit, photo);
  takeOutOtherImages(page.document);
  const photos = joinSamePhotos(
    found.map(({ photo }) => photo),
    described,
  );
  photos.forEach(({ standings }, index) => {
    for (const { marker } of standings) marker.setAttribute('data-photo', String(index));
  });
  return { photos, announced, aroundHeadline };
}

/** The elements around the first headline with words in it. */
function headlineOf(document: Document): Element[] {
  const headline = [...document.querySelectorAll('h1')].find(
    ({ textContent }) => (textContent ?? '').trim() !== '',
  );
  return headline ? ancestorsOf(headline) : [];
}

function readPhoto(unit: PhotoUnit, holders: PhotoHolders, page: PageDocument): MarkedPhoto {
  const marker = page.document.createElement('figure');
  const reading = readUnit(unit, holders, page.base);
  const hasCaption = reading.caption !== null || reading.credits.length > 0;
  return {
    draft: draftOf(unit, reading),
    key: unit.images.find(({ key }) => key !== null)?.key ?? null,
    standings: [standingOf(unit, marker, hasCaption, page.base)],
  };
}

function draftOf(
  { images }: PhotoUnit,
  { caption, captionHtml, credits }: UnitReading,
): MarkedPhoto['draft'] {
  const candidates = [...new Set(images.flatMap((image) => image.candidates))];
  const sized = images.find(({ width, height }) => width !== null && height !== null);
  const bare = { credit: null, rivals: [] } as Pick<MarkedPhoto['draft'], 'credit' | 'rivals'>;
  return {
    src: candidates[0] ?? null,
    candidates,
    alt: images.find(({ alt }) => alt !== null)?.alt ?? null,
    width: sized?.width ?? null,
    height: sized?.height ?? null,
    caption,
    captionHtml,
    ...credits.reduce(withCredit, bare),
  };
}

function replaceByMarker({ element, beside }: PhotoUnit, { standings }: MarkedPhoto): void {
  for (const { marker } of standings) {
    marker.setAttribute('data-photo', '');
    element.replaceWith(marker);
  }
  for (const caption of beside) caption.remove();
}

/** Formulas and smileys stay as the words that stand for them; icons and counting pixels say nothing. */
function takeOutOtherImages(document: Document): void {
  for (const image of document.querySelectorAll('img, amp-img, amp-anim, amp-pixel')) {
    if (image.closest('video, object') !== null) continue;
    const words = isPartOfText(image) ? (image.getAttribute('alt') ?? '') : '';
    image.replaceWith(document.createTextNode(words));
  }
}

function isPartOfText(image: Element): boolean {
  return /(?:^|[\s-])(?:emoji|latex|tex|math|formula|mwe-math|smiley)/i.test(
    image.getAttribute('class') ?? '',
  );
}
