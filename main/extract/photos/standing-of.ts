import { isThumbnail } from './decoration.ts';
import { isNamed } from './element-name.ts';
import type { Standing } from './marked-photo.ts';
import type { PhotoUnit } from './photo-unit.ts';

const foreignElements = new Set(['nav', 'footer', 'form', 'aside', 'dialog']);
/** These hold the article as well: a foreign word in their names is about the page, not about the photo. */
const pageElements = new Set(['body', 'html', 'main', 'article']);

/** What the markup around a photo says about it. Taken before the marker replaces the unit. */
export function standingOf(unit: PhotoUnit, marker: Element, hasCaption: boolean): Standing {
  const around = ancestorsOf(unit.element);
  return {
    marker,
    around,
    figure:
      hasCaption || [unit.element, ...around.slice(0, 2)].some(({ localName }) => localName === 'figure'),
    gallery: [unit.element, ...around.slice(0, 6)].some((element) => isNamed(element, 'gallery')),
    foreign: [unit.element, ...around].some(isForeign),
    thumbnail: unit.images.some(isThumbnail),
  };
}

function isForeign(element: Element): boolean {
  if (pageElements.has(element.localName)) return false;
  return foreignElements.has(element.localName) || isNamed(element, 'foreign');
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) ancestors.push(at);
  return ancestors;
}
