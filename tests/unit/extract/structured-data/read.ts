import { parseDocument } from '../../../../main/extract/document/index.ts';
import { readStructuredData, type StructuredData } from '../../../../main/extract/structured-data/index.ts';

/** What a page of ours says to machines. */
export function readData(html: string): StructuredData {
  const page = parseDocument(html, { url: 'https://news.example/a', at: '2024-05-06T10:00:00Z' });
  return readStructuredData(page);
}

/** The structured data of a page with one script of JSON-LD, written as given. */
export function readScript(json: string): StructuredData {
  return readData(`<script type="application/ld+json">${json}</script>`);
}
