import { articleFrameAddress, origin, originalFrameAddress } from './addresses.ts';

/** A Content-Security-Policy (https://www.w3.org/TR/CSP3/) as directives and their sources. */
type Policy = Record<string, string[]>;

/** What the window may do: run and load its own files, and nothing from anywhere else. */
const windowPolicy: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': [articleFrameAddress, originalFrameAddress],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['dompurify', 'coupure'],
};

/**
 * What an article's frame may do: show images that the library holds, in our style. No script, even if one got
 * through the sanitiser and out of the sandbox attribute.
 */
const articlePolicy: Policy = {
  'default-src': ["'none'"],
  'img-src': [`${origin}/media/`],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
  sandbox: ['allow-same-origin'],
};

/**
 * What the frame of a page as it was received may do: show the style it carries in itself and images that the library
 * holds. It has the same sandbox as an article's: nothing in it runs, nothing is sent or fetched.
 */
const originalPolicy: Policy = {
  ...articlePolicy,
  'img-src': [`${origin}/media/`, 'data:'],
  'style-src': ["'unsafe-inline'"],
  'font-src': ['data:'],
};

const framePolicies: Record<string, Policy> = {
  'article.html': articlePolicy,
  'original.html': originalPolicy,
};

/** What an image may do if it is opened as a document, as an SVG can be: nothing. Its own styles are its look. */
const mediaPolicy: Policy = { 'default-src': ["'none'"], 'style-src': ["'unsafe-inline'"], sandbox: [] };

/** What the development server's client needs besides; never in a built app. */
const developmentNeeds: Policy = {
  'script-src': ["'unsafe-inline'"],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ['ws://localhost:*'],
};

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The headers of one of the window's own files. */
export function assetHeaders(
  name: string,
  contentType: string,
  isDevelopment: boolean,
): Record<string, string> {
  const base = framePolicies[name] ?? windowPolicy;
  const policy = isDevelopment && base === windowPolicy ? widened(base, developmentNeeds) : base;
  return { ...always, 'Content-Type': contentType, 'Content-Security-Policy': printed(policy) };
}

/** The headers of an image. It is named by its bytes, so it never changes. */
export function mediaHeaders(mime: string, bytes: number): Record<string, string> {
  return {
    ...always,
    'Content-Type': mime,
    'Content-Length': String(bytes),
    'Content-Security-Policy': printed(mediaPolicy),
    'Cache-Control': 'private, max-age=31536000, immutable',
  };
}

function widened(policy: Policy, needs: Policy): Policy {
  const wider = Object.entries(policy).map(([name, sources]) => [name, [...sources, ...(needs[name] ?? [])]]);
  return Object.fromEntries(wider);
}

function printed(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
