import type { PhotoDraft } from '../../../shared/photo.ts';

/** One place where the page shows a photo. */
export interface Standing {
  /** The marker that now stands in the photo's place. */
  marker: Element;
  /** The element that was the photo, and all around it, nearest first: cleaning may have taken the marker out since. */
  around: readonly Element[];
  /** In a figure: the markup says that it is a photo of a text. */
  inFigure: boolean;
  /** Its link leads to another page: most likely the photo shows what that one is about. */
  linksAway: boolean;
  /** Its own attributes say that it is small. */
  thumbnail: boolean;
}

/** What a page says about a photo, whatever its role in the article. */
export type PhotoReading = Omit<PhotoDraft, 'role'>;

/** A photo of the page, before it is known whether it belongs to the article. */
export interface MarkedPhoto {
  /** Reads caption and credit when first asked: most photos of a page are other articles', and reading takes time. */
  read: () => PhotoReading;
  /** Its best address; null for a placeholder. */
  address: string | null;
  /** What its addresses have in common; null without an address. */
  key: string | null;
  standings: Standing[];
}

/** A picture that the page's metadata name. */
export interface AnnouncedPhoto {
  reading: PhotoReading;
  key: string;
}

/** All photos of a page. A marker `<figure data-photo="N">` stands in each one's place, N its place in `photos`. */
export interface MarkedPhotos {
  photos: MarkedPhoto[];
  /** What the page's metadata name as its picture, whether the page shows it or not; best first. */
  announced: AnnouncedPhoto[];
  /** All elements around the page's headline. */
  aroundHeadline: ReadonlySet<Element>;
}
