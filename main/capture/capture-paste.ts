import type { Capture } from '../../shared/capture.ts';
import { CoupureError } from '../../shared/errors.ts';
import { captureGiven, type GivenOptions } from './capture-file.ts';
import { foundMime, type PageMime } from './content-kind.ts';
import { maxPageBytes } from './limits.ts';

/** What a clipboard or a drop holds: either may be null, not both. */
export interface Paste {
  html: string | null;
  text: string | null;
}

/**
 * A paste as a capture: its HTML if it has any, else its text, in UTF-8. Text that is the source of a page counts
 * as the page. Throws `file-empty`, `fetch-too-large`, `address-invalid` or `address-refused` for a bad `url`.
 */
export function capturePaste(
  paste: Paste & { url: string | null },
  options: Omit<GivenOptions, 'url'>,
): Capture {
  const html = paste.html?.trim() ? paste.html : null;
  const body = new TextEncoder().encode(html ?? paste.text ?? '');
  if (body.length > maxPageBytes) {
    throw new CoupureError('fetch-too-large', `The paste is larger than ${maxPageBytes / 1024 / 1024} MB.`);
  }
  const mime: PageMime | null = html === null ? foundMime(body) : 'text/html';
  const capture = captureGiven(body, mime, 'paste', 'The paste', { ...options, url: paste.url });
  return { ...capture, contentType: `${capture.mime}; charset=utf-8` };
}
