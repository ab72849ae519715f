import { CoupureError } from '../../../shared/errors.ts';
import type { FileReference, Photo, PhotoDraft } from '../../../shared/photo.ts';
import { type BytesAt, fetchImage, type Network } from '../../capture/index.ts';
import type { StatedCredits } from '../workers/messages.ts';

const megabyte = 1024 * 1024;
/** What one image may weigh, in bytes; more is a mistake or an attack, and the disk is the reader's. */
export const largestImage = 50 * megabyte;
/** What the images of one article may weigh together, and how many are fetched at once. */
const limits = { article: 300 * megabyte, atOnce: 4 };

/** What fetching an article's images needs. */
export interface ImageFetching {
  network: Network;
  /** The page's address, sent as the referrer: many sites refuse their own images without it. */
  referrer: string | null;
  /** The host that the reader typed, which alone may lie in a private network. */
  typedHost: string | null;
  /** What came along with the page; null where nothing did. */
  atHand: BytesAt | null;
  /** Makes bytes durable and gives their reference. */
  keep: (bytes: Uint8Array, mime: string) => Promise<FileReference>;
  /** Adds what an image's own bytes say about who made it to what the page says. */
  readCredits: (bytes: Uint8Array, stated: StatedCredits) => Promise<StatedCredits>;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal | undefined;
}

/** A photo with its bytes, or the reason why they are missing. */
interface Fetched {
  file: FileReference;
  src: string;
  width: number | null;
  height: number | null;
  /** The page's own credit stays in force; what the bytes say otherwise is kept beside it. */
  stated: StatedCredits;
}

/**
 * Fetches the images of a draft, a few at a time. One that fails leaves its photo with caption and credit and
 * `file` null: an article without one picture is worth more than no article.
 */
export async function fetchImages(drafts: PhotoDraft[], fetching: ImageFetching): Promise<Photo[]> {
  const photos = drafts.map(withoutBytes);
  const wanted = drafts.flatMap((draft, index) => (draft.candidates.length > 0 ? [index] : []));
  const total = wanted.length;
  let budget = limits.article;
  let done = 0;
  fetching.onProgress(0, total);

  async function fetchNext(): Promise<void> {
    for (let index = wanted.shift(); index !== undefined; index = wanted.shift()) {
      const draft = drafts[index];
      const fetched = draft && (await fetchOne(draft, fetching, Math.min(largestImage, budget)));
      const photo = photos[index];
      if (photo && fetched) {
        budget -= fetched.file.bytes;
        photos[index] = withBytes(photo, fetched);
      }
      done += 1;
      fetching.onProgress(done, total);
    }
  }

  await Promise.all(Array.from({ length: limits.atOnce }, fetchNext));
  return photos;
}

/** The addresses of images that the page had and the library has not. */
export function missingImages(photos: Photo[]): string[] {
  return photos.flatMap((photo) => (photo.src !== null && !photo.file?.held ? [photo.src] : []));
}

function withoutBytes({ candidates: _, ...photo }: PhotoDraft): Photo {
  return { ...photo, file: null };
}

function withBytes(photo: Photo, { file, src, width, height, stated }: Fetched): Photo {
  return { ...photo, ...stated, file, src, width: width ?? photo.width, height: height ?? photo.height };
}

async function fetchOne(
  draft: PhotoDraft,
  fetching: ImageFetching,
  maxBytes: number,
): Promise<Fetched | null> {
  try {
    const { network, referrer, typedHost, atHand, signal } = fetching;
    const image = await fetchImage(draft.candidates, network, {
      referrer,
      typedHost,
      maxBytes,
      ...(atHand && { atHand }),
      ...(signal && { signal }),
    });
    const file = await fetching.keep(image.bytes, image.mime);
    const stated = await withEmbedded(image.bytes, draft, fetching);
    return { file, src: image.src, width: image.width, height: image.height, stated };
  } catch (thrown) {
    if (isOurDisk(thrown) || fetching.signal?.aborted) throw thrown;
    return null;
  }
}

/** An image whose metadata cannot be read is a photo all the same. */
async function withEmbedded(
  bytes: Uint8Array,
  { credit, rivals }: StatedCredits,
  { readCredits }: ImageFetching,
): Promise<StatedCredits> {
  try {
    return await readCredits(bytes, { credit, rivals });
  } catch {
    return { credit, rivals };
  }
}

/** A full disk is the reader's business and ends the save; a site that refuses an image does not. */
function isOurDisk(thrown: unknown): boolean {
  return (
    thrown instanceof CoupureError && (thrown.code.startsWith('disk-') || thrown.code.startsWith('library-'))
  );
}
