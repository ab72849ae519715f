import { type ArticleContent, type ArticleDraft, articleFormat } from '../../../shared/article.ts';
import type { Capture, CaptureRecord } from '../../../shared/capture.ts';
import type { Photo } from '../../../shared/photo.ts';
import { withCredit } from '../../extract/index.ts';
import { placeImages } from './place-images.ts';

/** Everything that one save found, before it becomes or joins a document. */
export interface Finds {
  capture: Capture;
  draft: ArticleDraft;
  photos: Photo[];
  /** The page as received, already durable, and what is kept beside it. */
  originals: CaptureRecord['originals'];
}

/** A page in which no article was found has a draft all the same, but says nothing about the article it stands for. */
export function holdsArticle(draft: ArticleDraft): boolean {
  return !draft.health.includes('no-article');
}

/** The first document of an article. */
export function newContent(id: string, now: string, finds: Finds): ArticleContent {
  return {
    format: articleFormat,
    id,
    rev: 1,
    url: finds.capture.finalUrl ?? finds.capture.requestedUrl,
    ...readFrom(finds),
    captures: [captureRecord(finds)],
    savedAt: now,
    updatedAt: now,
  };
}

/**
 * The document after its address was captured once more: the newest reading is shown, every capture is kept. A
 * capture without an article (a paywall, an error page, a consent wall) is kept as evidence and changes nothing else;
 * so is one out of a web archive that is older than what is shown. One that is kept already is not kept twice.
 */
export function recapturedContent(before: ArticleContent, now: string, finds: Finds): ArticleContent {
  const capture = captureRecord(finds);
  if (before.captures.some((known) => isSameCapture(known, capture))) return before;
  const captures = [...before.captures, capture].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const isNewest = captures.at(-1) === capture;
  if (!isNewest || !holdsArticle(finds.draft)) return { ...before, captures, updatedAt: now };
  const photos = withBytesKnownBefore(finds.photos, before.photos);
  return { ...before, ...readFrom({ ...finds, photos }), captures, updatedAt: now };
}

/** The same page of the same moment: a web archive that is saved again. */
function isSameCapture(known: CaptureRecord, capture: CaptureRecord): boolean {
  const page = ({ originals }: CaptureRecord) => originals.find(({ role }) => role === 'page')?.hash;
  return capture.method === 'import' && known.at === capture.at && page(known) === page(capture);
}

/** A photo that could not be fetched this time keeps the bytes of the last time, and what those say of it. */
function withBytesKnownBefore(photos: Photo[], before: Photo[]): Photo[] {
  const known = new Map(before.flatMap((photo) => (photo.src && photo.file ? [[photo.src, photo]] : [])));
  return photos.map((photo) => {
    const earlier = photo.file === null && photo.src ? known.get(photo.src) : undefined;
    return earlier ? withBytesOf(earlier, photo) : photo;
  });
}

function withBytesOf(earlier: Photo, photo: Photo): Photo {
  const stated = [earlier.credit, ...earlier.rivals].filter((credit) => credit !== null);
  const ofImage = stated.filter(({ source }) => source === 'iptc' || source === 'xmp');
  const { file, width, height, embedded } = earlier;
  return { ...ofImage.reduce(withCredit, photo), file, width, height, embedded };
}

function readFrom({ draft, photos }: Finds) {
  const { health: _, photos: __, parts: ___, html, ...read } = draft;
  return { ...read, html: placeImages(html, photos), photos };
}

function captureRecord({ capture, draft, photos, originals }: Finds): CaptureRecord {
  const { body: _, mime: __, contentType: ___, ...record } = capture;
  return { ...record, health: draft.health, originals: [...originals, ...imagesOf(photos)] };
}

/** Images belong to the evidence of a capture, so that one a page drops later is still held. */
function imagesOf(photos: Photo[]): CaptureRecord['originals'] {
  const files = photos.flatMap((photo) => (photo.file ? [photo.file] : []));
  const byHash = new Map(files.map((file) => [file.hash, file]));
  return [...byHash.values()].map((file) => ({ role: 'image', ...file }));
}
