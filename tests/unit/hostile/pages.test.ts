import { describe, expect, test, vi } from 'vitest';
import { finding } from '../../../main/archive/finding.ts';
import { saveSource } from '../../../main/archive/save/save.ts';
import { fillFrame } from '../../../renderer/reader/frame/fill-frame.ts';
import type { Article } from '../../../shared/article.ts';
import { dangersIn } from '../../hostile/dangers.ts';
import { allVectors, vectors } from '../../hostile/vectors.ts';
import { sampleRooms, type Web } from '../archive/rooms.ts';
import { articleHtml } from '../extract/page.ts';
import { english } from '../renderer/english.ts';

/**
 * A window for what shows articles; the rest of the way runs as in the app, where the processes that save have none. It
 * must be there before DOMPurify is loaded.
 */
const { window } = await vi.hoisted(() => import('../../hostile/window.ts'));
const { document } = window;

const words = { t: english.t, language: 'en', direction: 'ltr' };

/** A page that carries markup in its text, in a caption, in its title and in what it says of itself. */
function pageWith(markup: string): string {
  const escaped = markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const linked = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: markup,
    author: { '@type': 'Person', name: markup, url: 'javascript:ran()' },
    articleSection: markup,
    keywords: [markup],
    image: { '@type': 'ImageObject', url: 'javascript:ran()', caption: markup, creditText: markup },
  }).replaceAll('<', '\\u003c');
  const head = `<meta name="description" content="${escaped}"><meta name="author" content="${escaped}">
    <meta property="og:title" content="${escaped}"><script type="application/ld+json">${linked}</script>`;
  const figure = `<figure><img src="/quay.png" width="400" height="300" alt="${escaped}"><figcaption>The quay ${markup}</figcaption></figure>`;
  return articleHtml(`${figure}<div>In the evening the lamps were lit ${markup}</div>`, { head });
}

/** The whole way: page, draft, library, and back as the window is given it. */
async function savedAndRead(markup: string, kind: 'address' | 'paste'): Promise<Article> {
  const address = 'https://gazette.example/a';
  const page = pageWith(markup);
  const web: Web = new Map([[address, { type: 'text/html; charset=utf-8', body: page }]]);
  const rooms = await sampleRooms({ web });
  const source =
    kind === 'address'
      ? ({ kind, url: address } as const)
      : ({ kind, html: page, text: null, url: null } as const);
  const { id } = await saveSource(source, { tags: [markup.slice(0, 40)] }, rooms);
  const read = await finding(rooms, { progress: () => null }).read(id);
  if (!read) throw new Error('It was not kept.');
  return read.article;
}

function parsed(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html');
}

/** HTML as it is after it was written and read again some times, which is when what mutates has mutated. */
function readAgain(html: string): Document {
  let doc = parsed(html);
  for (let times = 0; times < 3; times += 1) doc = parsed(doc.body.innerHTML);
  return doc;
}

/** The window's own: photos, their buttons and signs. */
function isOfTheWindow(element: Element): boolean {
  return element.closest('button.open, .credit, .missing') !== null && !element.closest('.text a');
}

test('there are as many ways as we say', () => {
  expect(allVectors.length).toBeGreaterThanOrEqual(140);
  expect(new Set(allVectors.map(([, markup]) => markup)).size).toBe(allVectors.length);
});

describe.each(Object.entries(vectors))('%s', (_group, markups) => {
  test.each(markups)('%s', async (markup) => {
    const article = await savedAndRead(markup, 'address');
    const htmls = [article.html, ...article.photos.map(({ captionHtml }) => captionHtml ?? '')];
    for (const html of htmls) {
      expect(dangersIn(parsed(html))).toEqual([]);
      expect(dangersIn(readAgain(html))).toEqual([]);
      expect(html).not.toMatch(/#trap|@import|@font-face/);
    }
    for (const { src } of article.photos) expect(src ?? 'https:').toMatch(/^https?:|^data:image\//);
    fillFrame(document, article, words);
    expect(dangersIn(document.body, isOfTheWindow)).toEqual([]);
  });
});

test('a paste is as hostile as a page', async () => {
  for (const [, markup] of allVectors.filter((_, at) => at % 8 === 0)) {
    const article = await savedAndRead(markup, 'paste');
    expect(dangersIn(readAgain(article.html))).toEqual([]);
  }
});

test('what a document in the library says of its own is cleaned as it is shown', () => {
  for (const [, markup] of allVectors) {
    const photo = {
      ...{ role: 'body' as const, src: 'javascript:ran()', file: null, alt: markup, caption: markup },
      ...{ captionHtml: markup, credit: null, rivals: [], width: null, height: null },
    };
    fillFrame(document, { html: markup, photos: [photo], language: markup, direction: 'ltr' }, words);
    expect(dangersIn(document.body, isOfTheWindow), markup).toEqual([]);
    expect(Reflect.get(Object.prototype, 'a')).toBeUndefined();
  }
});
