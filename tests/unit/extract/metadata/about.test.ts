import { describe, expect, test } from 'vitest';
import { metadataSchema } from '../../../../shared/metadata.ts';
import { jsonLd, readPage, type TestPage, text } from './read.ts';

const valuesOf = (page: TestPage) => readPage(page).values;

describe('the kind', () => {
  test.each<[string, TestPage]>([
    ['article', { body: `<h1>Bridge opens</h1>${text}` }],
    ['live', { head: jsonLd({ '@type': 'LiveBlogPosting' }) }],
    ['live', { body: `<h1>Liveticker: Die Brücke wird eröffnet</h1>${text}` }],
    ['opinion', { head: jsonLd({ '@type': 'OpinionNewsArticle' }) }],
    ['opinion', { head: '<meta property="article:section" content="Opinión">' }],
    ['opinion', { url: 'https://news.example/meinung/bruecke' }],
    ['interview', { body: `<h1>Interview: “We never gave up the bridge”</h1>${text}` }],
    ['gallery', { url: 'https://news.example/fotostrecke/bruecke' }],
    ['video', { head: '<meta property="og:type" content="video.other">' }],
    ['wire', { body: `<h1>Bridge opens</h1><p class="byline">AFP</p>${text}` }],
    ['article', { body: `<h1>Live music on the bridge</h1>${text}` }],
    ['article', { url: 'https://news.example/town/opinion-poll-on-bridge' }],
  ])('%s: %o', (kind, page) => {
    expect(valuesOf(page).kind).toBe(kind);
  });
});

describe('publisher, section and keywords', () => {
  test('come from structured data, with an address', () => {
    const head = jsonLd({
      publisher: { '@type': 'Organization', name: 'The Example', url: 'https://news.example/' },
      articleSection: ['Town', 'River'],
      keywords: 'bridge, river, Bridge',
    });
    expect(valuesOf({ head })).toMatchObject({
      publisher: { name: 'The Example', url: 'https://news.example/' },
      section: 'Town',
      keywords: ['bridge', 'river'],
    });
  });

  test('come from meta tags, one by one', () => {
    const head = `<meta property="og:site_name" content="The Example"><meta property="article:section" content="Town">
      <meta property="article:tag" content="bridge"><meta property="article:tag" content="river">`;
    expect(valuesOf({ head })).toMatchObject({
      publisher: { name: 'The Example', url: null },
      section: 'Town',
      keywords: ['bridge', 'river'],
    });
  });

  test('come from the way to the article', () => {
    const body = `<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ol><h1>Bridge opens</h1>${text}`;
    const reading = readPage({ body });
    expect([reading.values.section, reading.provenance.section]).toEqual(['Town', 'breadcrumb']);
  });

  test('the host names a site that names itself nowhere', () => {
    expect(valuesOf({ body: text }).publisher).toEqual({ name: 'news.example', url: null });
  });
});

describe('the canonical address', () => {
  const canonicalOf = (href: string, url = 'https://m.news.example/town/bridge?utm_source=x') =>
    valuesOf({ url, head: `<link rel="canonical" href="${href}">` }).canonicalUrl;

  test.each([
    ['https://www.news.example/town/bridge', 'https://www.news.example/town/bridge'],
    ['/town/bridge#top', 'https://m.news.example/town/bridge'],
    ['https://news.example/', null],
    ['https://news.example/en/', null],
    ['https://other.example/town/bridge', null],
    ['javascript:void(0)', null],
    ['http://[', null],
    ['', null],
  ])('%s', (href, canonical) => {
    expect(canonicalOf(href)).toBe(canonical);
  });

  test('may be a home page where that is the page', () => {
    expect(canonicalOf('https://news.example/', 'https://news.example/')).toBe('https://news.example/');
  });

  test('of an archived page is that of the page', () => {
    expect(
      canonicalOf(
        'https://web.archive.org/web/2014/http://old.example/bridge',
        'https://web.archive.org/web/20140101000000/http://old.example/bridge?a=1',
      ),
    ).toBe('http://old.example/bridge');
  });

  test('falls back to what is shared', () => {
    const reading = readPage({
      head: '<link rel="canonical" href="/"><meta property="og:url" content="https://news.example/town/bridge">',
    });
    expect([reading.values.canonicalUrl, reading.provenance.canonicalUrl]).toEqual([
      'https://news.example/town/bridge',
      'meta[og:url]',
    ]);
  });
});

describe('access and licence', () => {
  test.each<[boolean | null, TestPage]>([
    [false, { head: jsonLd({ isAccessibleForFree: 'False' }) }],
    [true, { head: jsonLd({ isAccessibleForFree: true }) }],
    [false, { head: '<meta property="article:content_tier" content="locked">' }],
    [true, { head: '<meta property="article:content_tier" content="free">' }],
    [false, { body: `<article class="article--premium"><h1>Bridge opens</h1>${text}</article>` }],
    [null, { body: `<h1>Bridge opens</h1>${text}` }],
  ])('free to read: %s', (accessible, page) => {
    expect(valuesOf(page).accessible).toBe(accessible);
  });

  test.each([
    ['<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">', '', 'CC BY-SA 4.0'],
    [
      '',
      `<h1>Bridge</h1>${text}<a rel="license" href="http://creativecommons.org/publicdomain/zero/1.0/deed.de">CC0</a>`,
      'CC0 1.0',
    ],
    [jsonLd({ license: 'https://creativecommons.org/licenses/by/3.0/' }), '', 'CC BY 3.0'],
    [
      '',
      `<h1>Bridge</h1><figure><figcaption><a rel="license" href="https://creativecommons.org/licenses/by/2.0/">CC</a></figcaption></figure>${text}`,
      null,
    ],
    ['<meta name="dc.rights" content="All rights reserved">', '', null],
  ])('licence: %s%s', (head, body, licence) => {
    expect(valuesOf({ head, body }).licence).toBe(licence);
  });
});

test('a page of all of it gives valid values, a source for each, and what else was said', () => {
  const reading = readPage({
    lang: 'fr-FR',
    head: `<title>Le pont ouvre - L’Exemple</title><meta property="og:site_name" content="L’Exemple">
      ${jsonLd({ headline: 'Un pont ouvre', datePublished: '2024-05-04T08:00:00+02:00', author: { name: 'Jeanne Exemple' } })}`,
    body: `<article><h1>Le pont ouvre</h1><p class="byline">Par <b>Jeanne Exemple</b></p><time datetime="2024-05-04">4 mai 2024</time>${text}</article>`,
  });
  expect(metadataSchema.parse(reading.values)).toMatchObject({
    title: 'Le pont ouvre',
    language: 'fr',
    direction: 'ltr',
    kind: 'article',
  });
  expect(reading.provenance).toMatchObject({
    title: 'h1',
    authors: 'json-ld',
    publishedAt: 'json-ld',
    language: 'html[lang]',
    publisher: 'meta[og:site_name]',
  });
  expect(reading.rivals.title).toEqual([{ value: 'Un pont ouvre', source: 'json-ld' }]);
  expect(reading.rivals.authors).toBeUndefined();
  expect(reading.elements.dates.map((element) => element.localName)).toEqual(['time']);
  expect(reading.elements.bylines.map((element) => element.className)).toEqual(['byline']);
});

test('an empty page gives valid, empty values', () => {
  const { values, rivals } = readPage({ url: '' });
  expect(metadataSchema.parse(values)).toMatchObject({
    title: '',
    authors: [],
    publishedAt: null,
    keywords: [],
  });
  expect(rivals).toEqual({});
});

test('a caption that is called a description is no standfirst', () => {
  const figure = (inner: string) =>
    `<figure class="asset-image"><img src="/a.jpg"><figcaption class="asset-image__description">${inner}</figcaption></figure>`;
  const body = (inner: string) => ({ body: `<h1>Bridge opens</h1>${inner}${text}` });
  const caption = 'Two thousand people crossed the bridge in the first hour. (Photo: Anna Example/AFP)';
  expect(valuesOf(body(figure(caption))).standfirst).toBeNull();
  expect(
    valuesOf(body(`${figure(caption)}<p class="description">Two years late, and for the dogs too.</p>`))
      .standfirst,
  ).toBe('Two years late, and for the dogs too.');
});
