import type { Photo } from '../../../shared/photo.ts';
import { withCredit } from '../photos/index.ts';
import { embeddedCredits } from './embedded-credits.ts';
import { readEmbedded } from './read-embedded.ts';

/**
 * A photo with what its own bytes say: the fields as they stand there, and their credits settled with those of the
 * page. The page's credit stays in force, for it was printed with the picture; who says otherwise is kept beside it.
 */
export function withEmbedded<Some extends Pick<Photo, 'credit' | 'rivals'>>(
  photo: Some,
  bytes: Uint8Array,
): Some & Pick<Photo, 'embedded'> {
  const embedded = readEmbedded(bytes);
  const settled = embedded === null ? photo : embeddedCredits(embedded).reduce(withCredit, photo);
  return { ...settled, embedded };
}
