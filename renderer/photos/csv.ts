import type { ShownPhoto } from './shown-photo.ts';

/** The columns of the table of photos, in the order in which they are written; names stay the same in every language. */
const columns = [
  'caption',
  'photographer',
  'agency',
  'credit as printed',
  'licence',
  'article',
  'publisher',
  'published',
  'image address',
  'image sha256',
] as const;

/**
 * Photos as comma-separated values (RFC 4180), with a mark that tells a spreadsheet that it is UTF-8. A value that a
 * spreadsheet would take for a formula is set off by an apostrophe: captions come from strangers.
 */
export function csvOf(photos: readonly ShownPhoto[]): string {
  const rows = photos.map(({ photo, article }) => [
    photo.caption,
    photo.credit?.creators.map(({ name }) => name).join('; '),
    photo.credit?.agencies.map(({ name }) => name).join('; '),
    photo.credit?.raw,
    photo.credit?.licence,
    article.title,
    article.publisher?.name,
    article.publishedAt,
    photo.src,
    photo.file?.hash.slice('sha256:'.length),
  ]);
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | null | undefined): string {
  const text = value ?? '';
  const safe = /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
