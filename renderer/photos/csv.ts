import { csvLine } from '../../shared/csv.ts';
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
 * Photos as comma-separated values, with a mark that tells a spreadsheet that it is UTF-8.
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
  return `\ufeff${[columns, ...rows].map((row) => csvLine(row.map((value) => value ?? ''))).join('')}`;
}
