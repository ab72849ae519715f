import { CoupureError } from '../../shared/errors.ts';
import { shortened, webAddress, withoutFragment } from './address.ts';
import { collectBytes } from './collect.ts';
import { startDeadline } from './deadline.ts';
import { type Followed, follow } from './follow.ts';
import { headerValue, imageHeaders } from './headers.ts';
import { imageDimensions } from './image-dimensions.ts';
import { imageMime } from './image-kind.ts';
import { patience } from './limits.ts';
import type { Network } from './network.ts';

/** An image, whole and of a known type. Width and height are in CSS pixels, null where the file does not say. */
export interface FetchedImage {
  bytes: Uint8Array;
  /** By its bytes: JPEG, PNG, GIF, WebP, AVIF or SVG. */
  mime: string;
  /** The candidate that gave it. */
  src: string;
  width: number | null;
  height: number | null;
}

/** The bytes under an address, if they are at hand and no more than may be; null if not. */
export type BytesAt = (address: string, maxBytes: number) => Promise<Uint8Array | null>;

/** How an image is fetched. */
export interface ImageOptions {
  /** The page the image belongs to: sites give their images to their own pages. Null where it is not known. */
  referrer: string | null;
  /** The host that the reader typed to come to the page: it alone may lie in a private network. */
  typedHost: string | null;
  /** Counted after content decoding. */
  maxBytes: number;
  /** What came along with the page, by its address: it is taken before anything is asked of the network. */
  atHand?: BytesAt;
  /** The program and version that asks. */
  agent?: string;
  signal?: AbortSignal;
}

/** A srcset with more addresses than this is no help; each costs a request. */
const maxCandidates = 8;

/**
 * Fetches one image by the first of its addresses, best first, that gives one. What is no image by its bytes (an
 * error page, a login form) or is a single pixel (a counter, a placeholder) does not count. What is at hand under any
 * of them goes before what is better and would have to be fetched.
 *
 * Throws the error of the best candidate where none gives an image, and `cancelled` at once.
 */
export async function fetchImage(
  candidates: string[],
  network: Network,
  options: ImageOptions,
): Promise<FetchedImage> {
  const atHand = options.atHand && (await imageAtHand(candidates, options.atHand, options.maxBytes));
  if (atHand) return atHand;
  let firstError: unknown = null;
  for (const candidate of candidates.slice(0, maxCandidates)) {
    try {
      return await fetchCandidate(candidate, network, options);
    } catch (thrown) {
      if (options.signal?.aborted) throw thrown;
      firstError ??= thrown;
    }
  }
  throw firstError ?? new CoupureError('fetch-failed', 'The image has no address.');
}

async function imageAtHand(
  candidates: string[],
  atHand: BytesAt,
  maxBytes: number,
): Promise<FetchedImage | null> {
  for (const candidate of candidates) {
    const bytes = await atHand(candidate, maxBytes);
    const image = bytes && imageOrNull(bytes, candidate);
    if (image) return image;
  }
  return null;
}

function imageOrNull(bytes: Uint8Array, candidate: string): FetchedImage | null {
  try {
    return imageOf(bytes, candidate);
  } catch {
    return null;
  }
}

async function fetchCandidate(
  candidate: string,
  network: Network,
  options: ImageOptions,
): Promise<FetchedImage> {
  const deadline = startDeadline(patience.image, options.signal);
  try {
    const bytes = candidate.startsWith('data:')
      ? embeddedBytes(candidate, options.maxBytes)
      : await fetchedBytes(candidate, network, options, deadline.signal);
    return imageOf(bytes, candidate);
  } catch (thrown) {
    throw deadline.causeOf(thrown, shortened(candidate));
  } finally {
    deadline.end();
  }
}

async function fetchedBytes(
  candidate: string,
  network: Network,
  { referrer, typedHost, maxBytes, agent = 'Coupure' }: ImageOptions,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const url = webAddress(candidate);
  const page = referrer === null ? null : withoutFragment(webAddress(referrer));
  // No reader types the address of an image: where the page's is not known, its own stands for what led to it.
  const from = page ?? url.href;
  const request = { url, headers: imageHeaders(agent, page), from, typedHost, signal };
  const followed = await follow(request, network);
  return imageBody(followed, maxBytes);
}

async function imageBody({ url, response }: Followed, maxBytes: number): Promise<Uint8Array> {
  try {
    if (response.status !== 200) {
      throw new CoupureError('fetch-status', `${url} answered ${response.status} instead of an image.`);
    }
    const declared = Number(headerValue(response.headers, 'content-length') ?? 0);
    if (declared > maxBytes) throw tooLarge(url, maxBytes);
    return await collectBytes(response.body, maxBytes, () => tooLarge(url, maxBytes));
  } catch (thrown) {
    response.discard();
    throw thrown;
  }
}

/** The bytes in a `data:` address (RFC 2397): pages saved into one file carry their images so. */
function embeddedBytes(address: string, maxBytes: number): Uint8Array {
  const comma = address.indexOf(',');
  const data = address.slice(comma + 1);
  const isBase64 = /;\s*base64\s*$/i.test(address.slice(0, Math.max(comma, 0)).slice(-40));
  // Percent signs and base64 only ever make bytes fewer.
  if (data.length > maxBytes * 4) throw tooLarge('data:', maxBytes);
  const bytes = Buffer.from(isBase64 ? data : unescapedLatin1(data), isBase64 ? 'base64' : 'latin1');
  if (bytes.length > maxBytes) throw tooLarge('data:', maxBytes);
  return new Uint8Array(bytes);
}

function unescapedLatin1(data: string): string {
  const utf8 = Buffer.from(data, 'utf8').toString('latin1');
  return utf8.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function imageOf(bytes: Uint8Array, candidate: string): FetchedImage {
  const mime = imageMime(bytes);
  if (!mime) throw new CoupureError('content-unsupported', `${shortened(candidate)} is not an image.`);
  const { width, height } = imageDimensions(bytes);
  if (width === 1 && height === 1) {
    throw new CoupureError('content-unsupported', `${shortened(candidate)} is a single pixel.`);
  }
  return { bytes, mime, src: embeddedAddress(candidate), width, height };
}

/** The bytes of a `data:` address are kept as a file; to carry them in the document too would double it. */
function embeddedAddress(candidate: string): string {
  return candidate.startsWith('data:') ? candidate.slice(0, candidate.indexOf(',')).slice(0, 100) : candidate;
}

function tooLarge(url: string, maxBytes: number): CoupureError {
  return new CoupureError(
    'fetch-too-large',
    `${url} is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB.`,
  );
}
