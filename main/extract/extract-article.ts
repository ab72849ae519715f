import type { ArticleDraft, ArticleParts } from '../../shared/article.ts';
import { excerptOf } from '../../shared/passages/excerpt.ts';
import { countWords } from '../../shared/passages/word-count.ts';
import type { PhotoDraft } from '../../shared/photo.ts';
import { withBiographies } from './biographies.ts';
import { readBody, textOfBody, unruled } from './body/index.ts';
import { decodeBytes, type Page, type PageDocument, parseDocument } from './document/index.ts';
import { readHealth } from './health/index.ts';
import { knownParts } from './known-parts.ts';
import { settleLanguage } from './language/index.ts';
import { readMetadata } from './metadata/index.ts';
import { readParts } from './parts/index.ts';
import { markPhotos, placePhotos } from './photos/index.ts';
import { placeImages } from './place-images.ts';
import { placePosters } from './place-posters.ts';
import { readPlainText } from './plain-text/index.ts';
import { sanitizeArticleHtml } from './sanitise/index.ts';
import { preparePage, ruledText, type SiteRule, siteRuleOn, withRule } from './site-rules/index.ts';
import { readStructuredData } from './structured-data/index.ts';
import { type Trace, untraced } from './trace.ts';

/**
 * The article that a page holds. Pure: the same bytes give the same draft. A page without an article gives what was
 * found, and says so in `health`. `rules` are the reader's own, beside those that come with the app.
 */
export function extractArticle(
  page: Page,
  { rules = [], trace = untraced }: { rules?: readonly SiteRule[]; trace?: Trace } = {},
): ArticleDraft {
  const source = decodeBytes(page);
  if (page.mime === 'text/plain') return readPlainText(source, page);
  return readPage(source, page, rules, trace);
}

function readPage(source: string, { url, at }: Page, rules: readonly SiteRule[], trace: Trace): ArticleDraft {
  const page = parseDocument(source, { url, at });
  const structured = readStructuredData(page);
  const ruled = siteRuleOn(page, rules, trace);
  const general = readMetadata(page, structured);
  const metadata = ruled === null ? general : withRule(general, ruled, page, trace);
  if (ruled !== null) preparePage(ruled, trace);
  const marked = markPhotos(page, structured);
  const known = knownParts(metadata);
  const { body, origin, biographies } = readBody({
    page,
    structured,
    known,
    ruled: ruled === null ? unruled : ruledText(ruled),
    leftOut: new Set(),
    trace,
  });
  const photos = placePosters(body, placePhotos(body, marked, origin).photos).map(withSafeCaption);
  const html = placeImages(sanitizeArticleHtml(body.innerHTML));
  const text = textOfBody(body);
  const parts = partsOf(page, ruled?.nextPage ?? null, trace);
  return {
    ...metadata.values,
    authors: withBiographies(metadata.values.authors, biographies),
    ...settleLanguage(metadata.declaredLanguage, text),
    html,
    text,
    wordCount: countWords(text),
    excerpt: excerptOf(text || (metadata.values.standfirst ?? '')),
    photos,
    provenance: metadata.provenance,
    rivals: metadata.rivals,
    ...(parts === null ? {} : { parts }),
    health: readHealth(page, {
      source,
      structured,
      text,
      accessible: metadata.values.accessible,
      inParts: parts !== null,
    }),
  };
}

/** A caption is a piece of the page as the text is. */
function withSafeCaption(photo: PhotoDraft): PhotoDraft {
  return { ...photo, captionHtml: photo.captionHtml && sanitizeArticleHtml(photo.captionHtml) };
}

/** What a site rule says about the next page is in force. */
function partsOf(page: PageDocument, ruledNext: string | null, trace: Trace): ArticleParts | null {
  const general = readParts(page);
  if (general === null && ruledNext === null) return null;
  const read = general ?? { page: null, of: null, next: null, single: null };
  const parts = { ...read, next: ruledNext ?? read.next };
  const { page: number, of, next, single } = parts;
  const addresses = [next && `next ${next}`, single && `all on ${single}`].filter(Boolean).join(', ');
  trace.chose('parts', `page ${number ?? '?'} of ${of ?? '?'}`, addresses);
  return parts;
}
