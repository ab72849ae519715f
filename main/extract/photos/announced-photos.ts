import type { PageDocument } from '../document/index.ts';
import { isDecorationAddress } from './decoration.ts';
import { imageAddress } from './image-address.ts';
import { imageKey } from './image-key.ts';
import type { MarkedPhotos } from './marked-photo.ts';
import type { StructuredImage } from './structured-images.ts';

type Announced = MarkedPhotos['announced'][number];

const metaImages =
  'meta[property="og:image"], meta[name="og:image"], meta[property="og:image:url"], meta[name="twitter:image"], meta[property="twitter:image"], meta[name="twitter:image:src"], link[rel="image_src"], meta[itemprop="image"]';

/**
 * The pictures that the page's metadata name as its own, each once. A site's logo or stand-in picture is none: sites
 * announce it wherever an article has no picture.
 */
export function announcedPhotos(
  { document, base }: PageDocument,
  structured: readonly StructuredImage[],
): Announced[] {
  const stated = [...document.querySelectorAll(metaImages)].map(
    (element) => element.getAttribute('content') ?? element.getAttribute('href') ?? '',
  );
  const announced = new Map<string, Announced>();
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

function bare(address: string): Announced {
  return {
    key: imageKey(address),
    draft: {
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
  { key, draft }: Announced,
  { caption, credit, width, height }: StructuredImage,
): Announced {
  return {
    key,
    draft: {
      ...draft,
      width: draft.width ?? width,
      height: draft.height ?? height,
      caption: draft.caption ?? caption,
      credit: draft.credit ?? credit,
    },
  };
}
