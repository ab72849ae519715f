import { extractArticle } from '../../../main/extract/index.ts';
import type { ArticleDraft } from '../../../shared/article.ts';

/** Reads a page as it would come from a site of ours. */
export function readHtml(
  html: string | Uint8Array,
  given: { url?: string | null; contentType?: string | null } = {},
): ArticleDraft {
  const { url = 'https://gazette.example/news/harbour', contentType = 'text/html; charset=utf-8' } = given;
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return extractArticle({ bytes, contentType, mime: 'text/html', url, at: '2024-05-10T08:00:00.000Z' });
}

/** Three paragraphs that no page needs more of to be an article. */
export const paragraphs = [
  'The harbour office said on Thursday that ships would be let in from dawn, after three days without traffic and a long night of work on the sea wall.',
  'Some twenty metres of the wall had given way in the storm, and divers needed two tides to see how far the damage went under the water line.',
  'The repairs will last until May, the office said, and until then the north quay takes in no ship longer than ninety metres, whatever the weather.',
];

/** An article page around a body; `inside` stands between its second and third paragraph. */
export function articleHtml(inside = '', { head = '', lang = 'en' } = {}): string {
  const [first, second, third] = paragraphs;
  return `<!doctype html><html lang="${lang}"><head><title>Harbour reopens</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/region">Region</a></nav>
    <article><h1>Harbour reopens after three days</h1>
    <p>${first}</p><p>${second}</p>${inside}<p>${third}</p></article></body></html>`;
}
