import type { FoundImage } from './find-images.ts';
import { nearest } from './tree.ts';

/**
 * Gives copies of one image one key, where their addresses do not tell: the copy in `<noscript>` for readers without
 * scripts, and the copies for narrow and wide screens that a figure holds under one alternative text.
 */
export function joinCopies(images: readonly FoundImage[]): FoundImage[] {
  const joined: FoundImage[] = [];
  for (const image of images) {
    const before = joined.at(-1);
    joined.push(before && isCopy(image, before) ? { ...image, key: before.key ?? image.key } : image);
  }
  return joined;
}

function isCopy(image: FoundImage, before: FoundImage): boolean {
  if (image.key === null || before.key === null) return false;
  return isNoscriptCopy(image.element, before.element) || isSameInFigure(image, before);
}

function isNoscriptCopy(image: Element, before: Element): boolean {
  const noscript = nearest(image, 'noscript');
  if (noscript === null || noscript.contains(before) || noscript.getElementsByTagName('img').length > 1)
    return false;
  const neighbour = noscript.previousElementSibling ?? noscript.parentElement?.previousElementSibling;
  return (
    neighbour === before ||
    (neighbour?.contains(before) ?? false) ||
    nearest(noscript, 'figure', 'picture')?.contains(before) === true
  );
}

function isSameInFigure(image: FoundImage, before: FoundImage): boolean {
  if (image.alt === null || image.alt !== before.alt) return false;
  const figure = nearest(image.element, 'figure');
  return figure?.contains(before.element) ?? false;
}
