import type { ArticleDraft } from '../../../shared/article.ts';
import type { Capture } from '../../../shared/capture.ts';
import { CoupureError } from '../../../shared/errors.ts';
import {
  type ArchivedCapture,
  type BytesAt,
  captureAddress,
  captureBytes,
  captureFile,
  capturePaste,
  type WebArchive,
} from '../../capture/index.ts';
import type { SaveOptions, SaveProgress, Source } from '../archive.ts';
import type { Rooms } from '../rooms.ts';
import type { ImageFetching } from './images.ts';
import type { PageOfImages } from './typed-host.ts';
import { unreadDraft } from './unread-draft.ts';

/** Tells a step; the images' counts belong to the step `images` alone. */
export type Tell = (step: SaveProgress['step'], imagesDone?: number, imagesTotal?: number) => void;

/** The way to tell whoever asked for the save. */
export function teller(options: SaveOptions): Tell {
  return (step, imagesDone = 0, imagesTotal = 0) => options.onProgress?.({ step, imagesDone, imagesTotal });
}

/** A page with what came along with it: to be kept beside it, or at hand for its images. */
export interface Captured extends ArchivedCapture {
  atHand: BytesAt | null;
  /** The file that the page came out of, which is not kept with it. */
  outOf: WebArchive['file'] | null;
}

/** Brings the bytes of a source. Throws what the capture room throws. */
export async function captureSource(source: Source, rooms: Rooms, options: SaveOptions): Promise<Captured> {
  if (source.kind === 'archived') {
    const { page, file } = source;
    const captured = await page.capture({ agent: rooms.agent, now: rooms.now });
    return { ...captured, atHand: page.bytesAt, outOf: file };
  }
  const capture = await captureOne(source, rooms, options);
  const atHand = source.kind === 'bytes' ? (source.atHand ?? null) : null;
  return { capture, evidence: [], atHand, outOf: null };
}

async function captureOne(
  source: Exclude<Source, { kind: 'archived' }>,
  rooms: Rooms,
  options: SaveOptions,
): Promise<Capture> {
  const given = { agent: rooms.agent, now: rooms.now };
  switch (source.kind) {
    case 'address':
      return captureAddress(source.url, rooms.network, {
        ...given,
        ...(options.signal && { signal: options.signal }),
      });
    case 'bytes':
      return captureBytes(source.bytes, { ...given, url: source.url });
    case 'file':
      return captureFile(source.path, { ...given, url: source.url });
    case 'paste':
      return capturePaste(source, given);
  }
}

/**
 * Reads an article from a capture. A page that breaks the reader is kept all the same: the draft then says what
 * happened in its `health`, and the original can be read again by a later version.
 */
export async function readDraft(capture: Capture, rooms: Rooms): Promise<ArticleDraft> {
  const { body: bytes, contentType, mime, finalUrl: url, at } = capture;
  try {
    return await rooms.extractors.extract({ bytes, contentType, mime, url, at });
  } catch (thrown) {
    if (!(thrown instanceof CoupureError) || thrown.code === 'cancelled') throw thrown;
    return unreadDraft(capture, thrown);
  }
}

/** How images of a page are fetched into the library's media. */
export function imageFetching(
  page: PageOfImages & { atHand?: BytesAt | null },
  rooms: Rooms,
  options: SaveOptions,
): ImageFetching {
  return {
    ...page,
    atHand: page.atHand ?? null,
    network: rooms.network,
    keep: (bytes, mime) => rooms.library.putMedia(bytes, mime),
    readCredits: (bytes, stated) => rooms.extractors.readCredits(bytes, stated),
    onProgress: (done, total) => teller(options)('images', done, total),
    signal: options.signal,
  };
}
