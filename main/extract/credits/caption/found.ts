import type { Credit, CreditSource } from '../../../../shared/credit.ts';
import type { Reading } from '../reading/reading.ts';
import { withoutLabel } from './without-label.ts';

/** A credit found in a caption: what stays of the caption, the credit as printed, and what it says. */
export interface Found {
  caption: string;
  raw: string;
  reading: Reading;
}

/** The credit in the shape that an article keeps. `fileMark` is the mark in the caption that says "from an archive". */
export function creditOf(found: Found | null, fileMark: string | null, source: CreditSource): Credit {
  const reading = found?.reading;
  return {
    raw: found?.raw ?? fileMark ?? '',
    creators: (reading?.creators ?? []).map(({ name, role }) => ({ name, role })),
    agencies: (reading?.agencies ?? []).map(({ id, name }) => ({ id, name })),
    courtesy: reading?.courtesy ?? [],
    handout: reading?.handout ?? false,
    filePhoto: (reading?.filePhoto ?? false) || fileMark !== null,
    pool: reading?.pool ?? false,
    licence: reading?.licence ?? null,
    rights: reading?.rights ?? null,
    source,
  };
}

/** The text before a credit, without what parts the two. */
export function captionBefore(text: string): string {
  return text
    .replace(/[\s\u00a0]+$/u, '')
    .replace(/(?:[\s/|•·–—―‐=＝-]|[,;:、，](?=[\s/|•·–—―‐-]*$)){1,40}$/u, '')
    .trim();
}

/** The text after a credit that stands first, without what parts the two. */
export function captionAfter(text: string): string {
  return withoutLabel(text.replace(/^[\s/|•·–—―:.,;-]{1,40}/u, '').trim());
}
