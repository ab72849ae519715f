import { z } from 'zod';
import { extractArticle } from '../../main/extract/index.ts';
import type { ArticleDraft } from '../../shared/article.ts';
import { creditSchema } from '../../shared/credit.ts';

/** What a fixture’s page is to be read as, in `expected.json` beside its `page.html`. */
export const expectedSchema = z.strictObject({
  /** Where the page would have come from, and when. */
  url: z.string().nullable(),
  at: z.string(),
  title: z.string(),
  standfirst: z.string().nullable(),
  kind: z.string(),
  authors: z.array(z.string()),
  wire: z.array(z.string()),
  publisher: z.string().nullable(),
  section: z.string().nullable(),
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  language: z.string().nullable(),
  health: z.array(z.string()),
  blocks: z.array(z.string()),
  photos: z.array(
    z.strictObject({
      src: z.string().nullable(),
      role: z.string(),
      caption: z.string().nullable(),
      credit: creditSchema.nullable(),
    }),
  ),
});
/** What a fixture’s page is to be read as. */
export type Expected = z.infer<typeof expectedSchema>;

/** Where a page came from, and when it was captured. */
export type Origin = Pick<Expected, 'url' | 'at'>;

/** What the reader makes of a page today. */
export function readFixture(html: string | Uint8Array, { url, at }: Origin): Expected {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return expectedFrom(extractArticle({ bytes, contentType: null, mime: 'text/html', url, at }), { url, at });
}

function expectedFrom(draft: ArticleDraft, { url, at }: Origin): Expected {
  const { title, standfirst, kind, wire, section, publishedAt, modifiedAt, language, health } = draft;
  return {
    url,
    at,
    title,
    standfirst,
    kind,
    authors: draft.authors.map(({ name }) => name),
    wire,
    publisher: draft.publisher?.name ?? null,
    section,
    publishedAt,
    modifiedAt,
    language,
    health,
    blocks: draft.text === '' ? [] : draft.text.split('\n\n'),
    photos: draft.photos.map(({ src, role, caption, credit }) => ({ src, role, caption, credit })),
  };
}
