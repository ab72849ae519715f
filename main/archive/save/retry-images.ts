import type { ArticleContent } from '../../../shared/article.ts';
import type { CaptureRecord } from '../../../shared/capture.ts';
import { CoupureError } from '../../../shared/errors.ts';
import type { FileReference, Photo } from '../../../shared/photo.ts';
import type { ArticleId } from '../../../shared/values.ts';
import type { SaveOptions, SaveOutcome } from '../archive.ts';
import { articleOf } from '../article-of.ts';
import { publish } from '../publish.ts';
import type { Rooms } from '../rooms.ts';
import { fetchImages, missingImages } from './images.ts';
import { placeImages } from './place-images.ts';
import { imageFetching, teller } from './steps.ts';
import { pageOfKept } from './typed-host.ts';

/** A photo of the article that was fetched after all, told by its address: places may move meanwhile. */
type FoundFiles = Map<string, Photo>;

/**
 * Fetches the images of an article that are missing once more, and puts those that come into their places. What is
 * held already is not asked for again. Throws `not-found`, and what keeping bytes throws.
 */
export async function retryImages(id: ArticleId, options: SaveOptions, rooms: Rooms): Promise<SaveOutcome> {
  const stored = await rooms.library.read(id);
  if (!stored) throw new CoupureError('not-found', `There is no article ${id} in the library.`);
  const found = await fetchMissing(stored.content, options, rooms);
  teller(options)('keeping');
  const kept = await rooms.library.changeContent(id, (content) => withFiles(content, found));
  await publish(rooms, [kept]);
  const { title, url, photos } = articleOf(kept);
  const health = kept.content.captures.at(-1)?.health ?? [];
  return { id, title, url, status: 'recaptured', missing: missingImages(photos), health };
}

async function fetchMissing(
  content: ArticleContent,
  options: SaveOptions,
  rooms: Rooms,
): Promise<FoundFiles> {
  const missing = content.photos.filter((photo) => photo.src !== null && !photo.file?.held);
  const wanted = missing.map(({ file: _, ...photo }) => ({
    ...photo,
    candidates: photo.src ? [photo.src] : [],
  }));
  const fetched = await fetchImages(wanted, imageFetching(pageOfKept(content), rooms, options));
  return new Map(fetched.flatMap((photo, at) => pairOf(missing[at], photo)));
}

function pairOf(before: Photo | undefined, fetched: Photo): [string, Photo][] {
  return before?.src && fetched.file ? [[before.src, fetched]] : [];
}

function withFiles(content: ArticleContent, found: FoundFiles): ArticleContent {
  if (found.size === 0) return content;
  const photos = content.photos.map((photo) => {
    const fetched = photo.src !== null && !photo.file?.held ? found.get(photo.src) : undefined;
    if (!fetched) return photo;
    const { file, width, height, credit, rivals, embedded } = fetched;
    return { ...photo, file, width, height, credit, rivals, embedded };
  });
  const files = [...found.values()].flatMap(({ file }) => (file ? [file] : []));
  return {
    ...content,
    photos,
    html: placeImages(content.html, photos),
    captures: withEvidence(content.captures, files),
  };
}

/** Images that came late belong to the newest capture: they are what the page shows now. */
function withEvidence(captures: CaptureRecord[], files: FileReference[]): CaptureRecord[] {
  return captures.map((capture, at) => {
    if (at !== captures.length - 1) return capture;
    const known = new Set(capture.originals.map(({ hash }) => hash));
    const added = files.filter(({ hash }) => !known.has(hash)).map((file) => ({ role: 'image', ...file }));
    return { ...capture, originals: [...capture.originals, ...added] };
  });
}
