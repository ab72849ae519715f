import { imageAddress, namesImage } from './image-address.ts';
import { nearest } from './tree.ts';

/** Whether an image is, or stands in, a link to another page: not to its own file, nor within its page. */
export function linksAway(image: Element, base: string | null): boolean {
  const link = nearest(image, 'a');
  const address = link && imageAddress(link.getAttribute('href') ?? '', base);
  if (!address || namesImage(address)) return false;
  return pageOf(address) !== pageOf(base ?? '');
}

function pageOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
