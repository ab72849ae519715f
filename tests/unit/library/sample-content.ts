import { ulid } from 'ulid';
import type { ArticleContent } from '../../../shared/article.ts';
import type { FileReference, Photo } from '../../../shared/photo.ts';

/** An article without images. */
export function sampleContent(values: Partial<ArticleContent> = {}): ArticleContent {
  return {
    format: 'coupure/article@1',
    id: ulid(),
    rev: 1,
    url: 'https://gazette.example/port',
    canonicalUrl: null,
    title: 'Port closed',
    standfirst: null,
    kind: 'article',
    authors: [{ name: 'Jane Sample', role: 'author', url: null }],
    publisher: { name: 'The Sample Gazette', url: null },
    section: null,
    keywords: [],
    publishedAt: '2024-05-06',
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    dateline: null,
    wire: [],
    licence: null,
    accessible: null,
    html: '<p>The harbour closed on Monday.</p>',
    text: 'The harbour closed on Monday.',
    wordCount: 5,
    excerpt: 'The harbour closed on Monday.',
    provenance: { title: 'json-ld' },
    rivals: {},
    photos: [],
    captures: [
      {
        at: '2024-05-06T07:08:09.000Z',
        method: 'fetch',
        requestedUrl: 'https://gazette.example/port',
        finalUrl: 'https://gazette.example/port',
        redirects: [],
        status: 200,
        headers: {},
        agent: 'Coupure',
        health: [],
        originals: [],
      },
    ],
    savedAt: '2024-05-06T07:08:09.000Z',
    updatedAt: '2024-05-06T07:08:09.000Z',
    ...values,
  };
}

/** A photo, without its bytes. */
export function samplePhoto(values: Partial<Photo> = {}): Photo {
  return {
    file: null,
    src: 'https://gazette.example/port.jpg',
    alt: null,
    width: 1200,
    height: 800,
    role: 'lead',
    caption: 'The harbour.',
    captionHtml: null,
    credit: null,
    rivals: [],
    ...values,
  };
}

/** Some bytes that differ from call to call by their text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** All that an async iterable gives. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

/** An article with one image and its page as received, whose bytes are kept already. */
export function contentHolding(
  { file, original }: { file: FileReference; original: FileReference },
  values: Partial<ArticleContent> = {},
): ArticleContent {
  const content = sampleContent(values);
  const captures = content.captures.map((capture) => ({
    ...capture,
    originals: [{ ...original, role: 'page' }],
  }));
  return { ...content, photos: [samplePhoto({ file })], captures };
}
