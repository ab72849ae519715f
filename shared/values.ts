import { z } from 'zod';

/**
 * ULID: 26 characters of Crockford's base 32, upper case, the first 0–7 (https://github.com/ulid/spec).
 * What is no ULID never becomes a path.
 */
export const idSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'not an article id');
/** An article's id. */
export type ArticleId = z.infer<typeof idSchema>;

/** `sha256:` and 64 lower-case hex digits: names media and originals by their bytes. */
export const hashSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'not a sha256 hash');
/** A content hash. */
export type Hash = z.infer<typeof hashSchema>;

/** A tag or collection as articles hold it: lower-case letters, digits and hyphens of any script. */
export const slugSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u, 'not a slug');

/** A moment: ISO 8601 with seconds and zone, as `Date.prototype.toISOString` prints it. */
export const momentSchema = z.iso.datetime({ offset: true });

/**
 * A date as precise as it is known: `2019`, `2019-04`, `2019-04-23`, `2019-04-23T09:12`, with seconds and with an
 * offset where stated. Nothing is invented: no midnight, no zone.
 */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/,
    'not an ISO 8601 date',
  );
/** A date as precise as it is known. */
export type PartialDate = z.infer<typeof partialDateSchema>;

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l' };

/**
 * A tag's slug from the name a reader typed: `Corée du Nord` → `coree-du-nord`. Latin accents fall off, other
 * scripts keep their marks. Gives an empty string where no letter or digit is left.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[œæßøđł]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 200)
    .replace(/^-+|-+$/g, '');
}

/** An error as it crosses to the window. Its code is any text: who takes it asks `isErrorCode`. */
export const crossedErrorSchema = z.object({ code: z.string(), message: z.string(), hint: z.string() });
