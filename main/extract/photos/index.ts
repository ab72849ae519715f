/**
 * Photos: found on the page with captions and credits before the body is chosen, placed in the article after. Pure.
 * A marker `<figure data-photo="N"></figure>` keeps each one's place between the two.
 */

export { markPhotos } from './mark-photos.ts';
export { placePhotos } from './place-photos.ts';
export { withCredit } from './settle-credit.ts';
