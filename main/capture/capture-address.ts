import { STATUS_CODES } from 'node:http';
import type { Capture } from '../../shared/capture.ts';
import { CoupureError } from '../../shared/errors.ts';
import { webAddress } from './address.ts';
import { collectBytes } from './collect.ts';
import { pageMime, refuseDeclaredType } from './content-kind.ts';
import { startDeadline } from './deadline.ts';
import { type Followed, follow } from './follow.ts';
import { headerValue, keptHeaders, pageHeaders } from './headers.ts';
import { maxPageBytes, patience } from './limits.ts';
import type { Network } from './network.ts';

/** How an address is captured. */
export interface AddressOptions {
  /** The program and version that asks, such as `Coupure/1.0.0`: kept with the capture and sent in User-Agent. */
  agent: string;
  now: () => Date;
  signal?: AbortSignal;
}

/**
 * Fetches a page. Redirects are followed and recorded; the bytes are given as received, content coding undone.
 *
 * Throws `address-invalid`, `address-refused`, `address-private`, `redirect-refused`, `redirect-loop`,
 * `fetch-failed`, `fetch-timeout`, `fetch-status` (any answer that is no success: an error page is not the article,
 * and kept under its address it would pass for it), `fetch-too-large`, `content-unsupported`, `file-empty` for an
 * answer without content, and `cancelled`.
 */
export async function captureAddress(
  address: string,
  network: Network,
  options: AddressOptions,
): Promise<Capture> {
  const url = webAddress(address);
  const deadline = startDeadline(patience.page, options.signal);
  try {
    const followed = await follow(
      {
        url,
        headers: pageHeaders(options.agent),
        from: null,
        typedHost: url.hostname,
        signal: deadline.signal,
      },
      network,
    );
    const body = await pageBody(followed);
    return captureOf(url, followed, body, options);
  } catch (thrown) {
    throw deadline.causeOf(thrown, url.href);
  } finally {
    deadline.end();
  }
}

async function pageBody({ url, response }: Followed): Promise<Uint8Array> {
  try {
    refuseStatus(url, response.status);
    refuseDeclaredType(headerValue(response.headers, 'content-type'), url);
    refuseDeclaredSize(url, headerValue(response.headers, 'content-length'));
    const body = await collectBytes(response.body, maxPageBytes, () => tooLarge(url));
    if (body.length === 0) throw new CoupureError('file-empty', `${url} answered without content.`);
    return body;
  } catch (thrown) {
    response.discard();
    throw thrown;
  }
}

function refuseStatus(url: string, status: number): void {
  if (status >= 200 && status < 300) return;
  const name = STATUS_CODES[status] ?? '';
  const hint = hintFor(status);
  throw new CoupureError(
    'fetch-status',
    `${url} answered ${`${status} ${name}`.trim()}.`,
    hint ? { hint } : {},
  );
}

function hintFor(status: number): string | null {
  if (status === 404 || status === 410)
    return 'The page is not there; check the address, or look for it in a web archive.';
  if (status === 429) return 'The site wants fewer requests; wait a while and try again.';
  if (status >= 500) return 'The site has a problem of its own; try again later.';
  return null;
}

/** Nothing is fetched that says itself that it is too large; what says nothing, or less, is counted as it comes. */
function refuseDeclaredSize(url: string, length: string | null): void {
  if (length !== null && Number(length) > maxPageBytes) throw tooLarge(url);
}

function tooLarge(url: string): CoupureError {
  return new CoupureError('fetch-too-large', `${url} is larger than ${maxPageBytes / 1024 / 1024} MB.`);
}

function captureOf(url: URL, followed: Followed, body: Uint8Array, { agent, now }: AddressOptions): Capture {
  const { response } = followed;
  const contentType = headerValue(response.headers, 'content-type');
  return {
    at: now().toISOString(),
    method: 'fetch',
    requestedUrl: url.href,
    finalUrl: followed.url,
    redirects: followed.redirects,
    status: response.status,
    headers: keptHeaders(response.headers),
    agent,
    body,
    mime: pageMime(contentType, body, followed.url),
    contentType,
  };
}
