import { isThumbnail } from './decoration.ts';
import { linksAway } from './links-away.ts';
import type { Standing } from './marked-photo.ts';
import type { PhotoUnit } from './photo-unit.ts';
import { ancestorsOf } from './tree.ts';

/** What the markup around a photo says about it. Taken before the marker replaces the unit. */
export function standingOf(unit: PhotoUnit, marker: Element, base: string | null): Standing {
  const image = unit.images[0]?.element ?? unit.element;
  const around = [unit.element, ...ancestorsOf(unit.element)];
  return {
    marker,
    around,
    inFigure: around.slice(0, 3).some(({ localName }) => localName === 'figure'),
    linksAway: linksAway(image, base),
    thumbnail: unit.images.some(isThumbnail),
  };
}
