import type { ArticleDraft } from '../../../shared/article.ts';

/** What is known beside the text: where it came from, and when it was captured (ISO 8601). */
export interface PlainTextContext {
  url: string | null;
  at: string;
}

/** The article that a plain text holds. */
export function readPlainText(text: string, _context: PlainTextContext): ArticleDraft {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const [title = '', ...paragraphs] = blocks;
  const body = paragraphs.join('\n\n');
  return {
    title,
    standfirst: null,
    kind: 'article',
    authors: [],
    publisher: null,
    section: null,
    keywords: [],
    publishedAt: null,
    modifiedAt: null,
    language: null,
    direction: 'ltr',
    dateline: null,
    wire: [],
    licence: null,
    canonicalUrl: null,
    accessible: null,
    html: paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join(''),
    text: body,
    wordCount: body.split(/\s+/).filter((word) => word !== '').length,
    excerpt: body.slice(0, 200),
    provenance: { title: 'text' },
    rivals: {},
    photos: [],
    health: [],
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
