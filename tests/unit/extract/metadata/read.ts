import { parseDocument } from '../../../../main/extract/document/index.ts';
import { type MetadataReading, readMetadata } from '../../../../main/extract/metadata/index.ts';
import { readStructuredData } from '../../../../main/extract/structured-data/index.ts';

/** A page of ours: what stands in its head and body, and where it came from. */
export interface TestPage {
  head?: string;
  body?: string;
  lang?: string;
  url?: string;
}

/** The metadata of a page of ours, captured on 6 May 2024. */
export function readPage({
  head = '',
  body = '',
  lang = '',
  url = 'https://news.example/town/bridge',
}: TestPage): MetadataReading {
  const html = `<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`;
  const page = parseDocument(html, { url, at: '2024-05-06T10:00:00Z' });
  return readMetadata(page, readStructuredData(page));
}

/** A script of JSON-LD that describes a news article. */
export function jsonLd(article: Record<string, unknown>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...article })}</script>`;
}

/** Paragraphs such as an article has. */
export const text = `<p>The new bridge over the river was opened on Saturday, two years later than the council had planned it.</p>
  <p>Some two thousand people crossed it in the first hour, many of them with their dogs, and a brass band played.</p>
  <p>The mayor thanked all who had made it possible, and said that the old ferry would go on until the autumn.</p>`;
