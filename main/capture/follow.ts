import { isUtf8 } from 'node:buffer';
import type { CaptureRecord } from '../../shared/capture.ts';
import { CoupureError } from '../../shared/errors.ts';
import { isWeb, shortened, withoutFragment } from './address.ts';
import { type ChainCookies, chainCookies } from './cookies.ts';
import { headerValue } from './headers.ts';
import { maxRedirects } from './limits.ts';
import type { Network, NetworkResponse } from './network.ts';

/** The answer at the end of a chain of redirects. */
export interface Followed {
  url: string;
  redirects: CaptureRecord['redirects'];
  response: NetworkResponse;
}

/** What is asked for, and how. `from` and `typedHost` as in {@link NetworkRequest}. */
export interface Request {
  url: URL;
  headers: Record<string, string>;
  from: string | null;
  typedHost: string | null;
  signal: AbortSignal;
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for an address and follows redirects hop by hop, each checked before it is made and recorded. Meta-refresh
 * and scripts are content, not redirects, and are never followed. Throws `redirect-refused` for a hop that is not
 * http(s), `redirect-loop` for a circle or too many hops, and what the network throws.
 */
export async function follow(request: Request, network: Network): Promise<Followed> {
  const cookies = chainCookies();
  const seen = new Set<string>();
  const redirects: CaptureRecord['redirects'] = [];
  let url = withoutFragment(request.url);
  let from = request.from;

  for (;;) {
    const response = await hop(url, from, request, cookies, network, seen);
    const next = redirectTarget(response, url);
    if (next === null) return { url, redirects, response };
    response.discard();
    redirects.push({ from: url, to: next, status: response.status });
    if (redirects.length > maxRedirects) {
      throw new CoupureError(
        'redirect-loop',
        `${request.url.href} redirects more than ${maxRedirects} times.`,
      );
    }
    from = url;
    url = next;
  }
}

async function hop(
  url: string,
  from: string | null,
  { headers, typedHost, signal }: Request,
  cookies: ChainCookies,
  network: Network,
  seen: Set<string>,
): Promise<NetworkResponse> {
  const cookie = await cookies.headerFor(url);
  // The same address with another cookie is how sites hand one out; with the same cookie it is a circle.
  const visit = `${url}\n${cookie ?? ''}`;
  if (seen.has(visit)) throw new CoupureError('redirect-loop', `${url} redirects to itself in the end.`);
  seen.add(visit);
  const response = await network.request({
    url,
    headers: { ...headers, ...(cookie !== null && { cookie }) },
    from,
    typedHost,
    signal,
  });
  const setCookies = response.headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value);
  await cookies.take(setCookies, url);
  return response;
}

/** Where an answer sends us, absolute and without fragment; null if it is no redirect. */
function redirectTarget(response: NetworkResponse, base: string): string | null {
  if (!redirectStatuses.has(response.status)) return null;
  const location = headerValue(response.headers, 'location');
  if (location === null) return null;
  try {
    return checkedTarget(location, base);
  } catch (thrown) {
    response.discard();
    throw thrown;
  }
}

function checkedTarget(location: string, base: string): string {
  const text = asUtf8(location);
  const shown = shortened(text);
  if (!URL.canParse(text, base)) {
    throw new CoupureError('redirect-refused', `${base} redirects to “${shown}”, which is not an address.`);
  }
  const target = new URL(text, base);
  if (!isWeb(target)) {
    throw new CoupureError(
      'redirect-refused',
      `${base} redirects to “${shown}”, which is not a web address.`,
    );
  }
  target.username = '';
  target.password = '';
  return withoutFragment(target);
}

/** Header values come as Latin-1; sites that put letters into Location unescaped mean UTF-8, as browsers read it. */
function asUtf8(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  const isLatin1 = bytes.toString('latin1') === value;
  return isLatin1 && isUtf8(bytes) ? bytes.toString('utf8') : value;
}
