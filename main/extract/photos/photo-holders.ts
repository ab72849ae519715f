import type { FoundImage } from './find-images.ts';

const several = '\n';

/** Which elements hold images, and which of them hold one photo alone, in however many sizes. */
export interface PhotoHolders {
  /** Whether an element holds an image of any kind. */
  hasImage: (element: Element) => boolean;
  /** Whether an element holds no other photo than `image`. */
  isHolderOf: (element: Element, image: FoundImage) => boolean;
}

/** Looks once from each image upwards, so that every later question is answered at once. */
export function photoHolders(images: readonly FoundImage[]): PhotoHolders {
  const withImage = new Set<Element>();
  const photoOf = new Map<Element, string>();
  for (const { element, key } of images) {
    for (let at: Element | null = element; at && !withImage.has(at); at = at.parentElement) withImage.add(at);
    if (key === null) continue;
    for (let at: Element | null = element; at && photoOf.get(at) !== several; at = at.parentElement) {
      const other = photoOf.get(at);
      photoOf.set(at, other === undefined || other === key ? key : several);
    }
  }
  return {
    hasImage: (element) => withImage.has(element),
    isHolderOf: (element, { key }) => (photoOf.get(element) ?? null) === key,
  };
}
