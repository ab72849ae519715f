const megabyte = 1024 * 1024;
const second = 1000;

/** How much one page or file may hold, in bytes after decoding. The largest article pages are about a tenth of it. */
export const maxPageBytes = 30 * megabyte;

/** How long things may take, in milliseconds. */
export const patience = {
  connect: 15 * second,
  /** From the request to the answer's headers. */
  headers: 30 * second,
  /** Without a single byte of the body. */
  idle: 20 * second,
  /** For a page with all its redirects. */
  page: 120 * second,
  /** For one image. */
  image: 120 * second,
} as const;

/** As many hops as browsers take (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
export const maxRedirects = 20;
