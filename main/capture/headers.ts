/** What a page is asked for with: what browsers say, so that sites answer with the page that readers see. */
export function pageHeaders(agent: string): Record<string, string> {
  return {
    'user-agent': userAgent(agent),
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.7',
    'accept-language': acceptedLanguages,
    'upgrade-insecure-requests': '1',
    'sec-fetch-dest': 'document',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-site': 'none',
  };
}

/** What an image is asked for with. `referrer` is sent whole: many sites give their images to their own pages alone. */
export function imageHeaders(agent: string, referrer: string | null): Record<string, string> {
  return {
    'user-agent': userAgent(agent),
    accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif,image/svg+xml,image/*;q=0.8',
    'accept-language': acceptedLanguages,
    'sec-fetch-dest': 'image',
    'sec-fetch-mode': 'no-cors',
    ...(referrer !== null && { referer: referrer }),
  };
}

/** Any language will do: the article is wanted in its own. English first decides only for sites that must choose. */
const acceptedLanguages = 'en,*;q=0.5';

/** Honest about who asks, in the shape that sites expect of a browser. */
function userAgent(agent: string): string {
  return `Mozilla/5.0 (compatible; ${agent})`;
}

/** Headers that carry a reader's identity at a site: never part of a library that may be given to others. */
const neverKept = new Set([
  'set-cookie',
  'set-cookie2',
  'cookie',
  'authorization',
  'proxy-authorization',
  'authentication-info',
  'proxy-authentication-info',
]);

/**
 * Response headers as a capture keeps them: lower-case names, repeated ones joined with a comma (RFC 9110 5.3),
 * without cookies and credentials.
 */
export function keptHeaders(pairs: [name: string, value: string][]): Record<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (neverKept.has(name)) continue;
    const before = kept.get(name);
    kept.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(kept);
}

/** The value of a header that may stand once, null where it is absent. */
export function headerValue(pairs: [name: string, value: string][], wanted: string): string | null {
  return pairs.find(([name]) => name === wanted)?.[1] ?? null;
}
