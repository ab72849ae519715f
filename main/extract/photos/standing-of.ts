import { isThumbnail } from './decoration.ts';
import { imageAddress, namesImage } from './image-address.ts';
import type { Standing } from './marked-photo.ts';
import { once } from './once.ts';
import type { PhotoUnit } from './photo-unit.ts';
import { ancestorsOf, nearest } from './tree.ts';

/** What the markup around a photo says about it. Taken before the marker replaces the unit. */
export function standingOf(unit: PhotoUnit, marker: Element, base: string | null): Standing {
  const around = [unit.element, ...ancestorsOf(unit.element)];
  return {
    marker,
    around,
    inFigure: around.slice(0, 3).some(({ localName }) => localName === 'figure'),
    linksAway: once(() => linksAway(unit, around, base)),
    thumbnail: unit.images.some(isThumbnail),
  };
}

/** Whether the image, or all of the unit, is a link to another page. */
function linksAway({ images, element }: PhotoUnit, around: readonly Element[], base: string | null): boolean {
  const inside = nearest(images[0]?.element ?? element, 'a');
  const link = inside ?? around.find(({ localName }) => localName === 'a');
  const address = link && imageAddress(link.getAttribute('href') ?? '', base);
  if (!address || namesImage(address)) return false;
  return pageOf(address) !== pageOf(base ?? '');
}

function pageOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
