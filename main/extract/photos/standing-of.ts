import { ancestorsOf } from './ancestors.ts';
import { isThumbnail } from './decoration.ts';
import { isNamed } from './element-name.ts';
import { imageAddress, namesImage } from './image-address.ts';
import type { Standing } from './marked-photo.ts';
import type { PhotoUnit } from './photo-unit.ts';

/** What the markup around a photo says about it. Taken before the marker replaces the unit. */
export function standingOf(
  unit: PhotoUnit,
  marker: Element,
  hasCaption: boolean,
  base: string | null,
): Standing {
  const around = [unit.element, ...ancestorsOf(unit.element)];
  return {
    marker,
    around,
    figure: hasCaption || around.slice(0, 3).some(({ localName }) => localName === 'figure'),
    gallery: around.slice(0, 7).some((element) => isNamed(element, 'gallery')),
    linksAway: linksAway(unit, base),
    thumbnail: unit.images.some(isThumbnail),
  };
}

function linksAway({ images, element }: PhotoUnit, base: string | null): boolean {
  const link = images[0]?.element.closest('a[href]') ?? element.closest('a[href]');
  const address = link && imageAddress(link.getAttribute('href') ?? '', base);
  if (!address || namesImage(address)) return false;
  return pageOf(address) !== pageOf(base ?? '');
}

function pageOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
