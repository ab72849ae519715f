import type { Hash } from '../../shared/values.ts';

/** Where the window finds bytes that the library holds. The app's own protocol serves hashes and nothing else. */
export function mediaAddress(hash: Hash): string {
  return `app://coupure/media/${hash.slice('sha256:'.length)}`;
}
