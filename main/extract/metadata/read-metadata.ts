import type { PageDocument } from '../document/index.ts';
import type { StructuredData } from '../structured-data/index.ts';
import type { MetadataReading } from './metadata-reading.ts';

/** Reads what the article is about. */
export function readMetadata(page: PageDocument, structured: StructuredData): MetadataReading {
  const title = page.document.querySelector('h1')?.textContent?.trim() ?? '';
  return {
    values: {
      title,
      standfirst: null,
      kind: 'article',
      authors: [],
      publisher: null,
      section: null,
      keywords: [],
      publishedAt: null,
      modifiedAt: null,
      language: page.document.documentElement?.getAttribute('lang') ?? null,
      direction: 'ltr',
      dateline: null,
      wire: [],
      licence: null,
      canonicalUrl: null,
      accessible: structured.nodes.length > 0 ? null : null,
    },
    provenance: {},
    rivals: {},
    declaredLanguage: page.document.documentElement?.getAttribute('lang') ?? null,
    elements: { headline: page.document.querySelector('h1'), standfirst: null, bylines: [], dates: [] },
  };
}
