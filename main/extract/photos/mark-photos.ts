import type { PageDocument } from '../document/index.ts';
import type { StructuredData } from '../structured-data/index.ts';
import { announcedPhotos } from './announced-photos.ts';
import { standsForWords } from './decoration.ts';
import { type FoundImage, findImages, isImage } from './find-images.ts';
import type { MarkedPhoto, MarkedPhotos } from './marked-photo.ts';
import { once } from './once.ts';
import { type PhotoHolders, photoHolders } from './photo-holders.ts';
import { type PhotoUnit, photoUnits } from './photo-unit.ts';
import { readPhoto } from './read-photo.ts';
import { joinSamePhotos } from './same-photo.ts';
import { standingOf } from './standing-of.ts';
import { structuredImages } from './structured-images.ts';
import { type Survey, surveyOf } from './survey.ts';
import { ancestorsOf, nearest } from './tree.ts';

/**
 * Finds all photos of a page with their captions and credits, and puts a marker in the place of each: so captions
 * never count as text of the article, and a photo's place in it survives the choice of the body. Images that are no
 * photos are taken out.
 */
export function markPhotos(page: PageDocument, structured: StructuredData): MarkedPhotos {
  const survey = surveyOf(page.document);
  const described = structuredImages(structured, page);
  const announced = announcedPhotos(survey, described, page.base);
  const images = findImages(survey, page.base);
  const holders = photoHolders(images);
  const aroundHeadline = new Set(survey.headline ? ancestorsOf(survey.headline) : []);
  const found = photoUnits(images, holders, page.base).map((unit) => ({
    unit,
    photo: markedPhoto(unit, holders, page),
  }));
  for (const { unit, photo } of found) replaceByMarker(unit, photo);
  takeOutOthers(survey, images);
  const photos = joinSamePhotos(
    found.map(({ photo }) => photo),
    described,
  );
  photos.forEach(({ standings }, index) => {
    for (const { marker } of standings) marker.setAttribute('data-photo', String(index));
  });
  return { photos, announced, aroundHeadline };
}

function markedPhoto(unit: PhotoUnit, holders: PhotoHolders, { document, base }: PageDocument): MarkedPhoto {
  const marker = document.createElement('figure');
  marker.setAttribute('data-photo', '');
  const shown = unit.images.find(({ key }) => key !== null);
  return {
    read: once(() => readPhoto(unit, holders, base)),
    address: shown?.candidates.best ?? null,
    key: shown?.key ?? null,
    standings: [standingOf(unit, marker, base)],
  };
}

function replaceByMarker({ element, beside }: PhotoUnit, { standings }: MarkedPhoto): void {
  for (const { marker } of standings) element.replaceWith(marker);
  for (const caption of beside) caption.remove();
}

/** Formulas and smileys stay as the words that stand for them; icons and counting pixels say nothing. */
function takeOutOthers(survey: Survey, images: readonly FoundImage[]): void {
  const photos = new Set(images.map(({ element }) => element));
  for (const image of survey.pictures) {
    if (!isImage(image) || photos.has(image) || nearest(image, 'video', 'object') !== null) continue;
    const words = standsForWords(image) ? (image.getAttribute('alt') ?? '') : '';
    image.replaceWith(image.ownerDocument.createTextNode(words));
  }
}
