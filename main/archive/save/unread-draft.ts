import type { ArticleDraft } from '../../../shared/article.ts';
import type { Capture } from '../../../shared/capture.ts';
import type { CoupureError } from '../../../shared/errors.ts';

/** The draft of a page that could not be read: its address as the title, and in `health` why. */
export function unreadDraft(capture: Capture, error: CoupureError): ArticleDraft {
  return {
    title: capture.finalUrl ?? 'Page that could not be read',
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
    html: '',
    text: '',
    wordCount: 0,
    excerpt: '',
    provenance: { title: 'made' },
    rivals: {},
    photos: [],
    health: ['no-article', error.code],
  };
}
