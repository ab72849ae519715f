import { picturePageWords } from './data/not-photos.ts';
import { inWords, patternOf } from './element-name.ts';
import { imageAddress, namesImage } from './image-address.ts';
import { nearest } from './tree.ts';

const picturePage = patternOf(picturePageWords);

/**
 * Whether an image is, or stands in, a link to another page: not to its own file, nor to a page that shows it larger,
 * nor within its page.
 */
export function linksAway(image: Element, base: string | null): boolean {
  const link = nearest(image, 'a');
  const address = link && imageAddress(link.getAttribute('href') ?? '', base);
  if (!address || namesImage(address) || picturePage.test(inWords(address.slice(0, 1000)))) return false;
  const page = pageOf(base ?? '');
  return page === '' || !pageOf(address).startsWith(page);
}

/** A page without its query and its closing slash: what lies under it are pages of its own pictures. */
function pageOf(address: string): string {
  return (address.split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '');
}
