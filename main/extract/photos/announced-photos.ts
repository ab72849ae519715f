import { isDecorationAddress } from './decoration.ts';
import { imageAddress } from './image-address.ts';
import { imageKey } from './image-key.ts';
import type { AnnouncedPhoto } from './marked-photo.ts';
import type { StructuredImage } from './structured-images.ts';
import type { Survey } from './survey.ts';

const imageProperties = new Set([
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'image_src',
  'image',
]);

/**
 * The pictures that the page's metadata name as its own, each once. A site's logo or stand-in picture is none: sites
 * announce it wherever an article has no picture.
 */
export function announcedPhotos(
  { metas }: Survey,
  structured: readonly StructuredImage[],
  base: string | null,
): AnnouncedPhoto[] {
  const stated = metas
    .filter(namesPicture)
    .map((element) => element.getAttribute('content') ?? element.getAttribute('href') ?? '');
  const announced = new Map<string, AnnouncedPhoto>();
  for (const text of stated) {
    const address = imageAddress(text, base);
    if (address !== null && !isDecorationAddress(address)) announced.set(imageKey(address), bare(address));
  }
  for (const image of structured) {
    const known = announced.get(image.key);
    if (known || !isDecorationAddress(image.address))
      announced.set(image.key, described(known ?? bare(image.address), image));
  }
  return [...announced.values()];
}

function namesPicture(element: Element): boolean {
  return ['property', 'name', 'rel', 'itemprop'].some((attribute) =>
    imageProperties.has(element.getAttribute(attribute)?.toLowerCase() ?? ''),
  );
}

function bare(address: string): AnnouncedPhoto {
  return {
    key: imageKey(address),
    reading: {
      src: address,
      candidates: [address],
      alt: null,
      width: null,
      height: null,
      caption: null,
      captionHtml: null,
      credit: null,
      rivals: [],
    },
  };
}

function described(
  { key, reading }: AnnouncedPhoto,
  { caption, credit, width, height }: StructuredImage,
): AnnouncedPhoto {
  return {
    key,
    reading: {
      ...reading,
      width: reading.width ?? width,
      height: reading.height ?? height,
      caption: reading.caption ?? caption,
      credit: reading.credit ?? credit,
    },
  };
}
