import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes, parseDocument } from '../../../../main/extract/document/index.ts';
import { lightDocument } from './dom.ts';

/** What the slowest of these may take; pages have ten seconds for all steps, of which parsing is the first. */
const seconds = 5_000;

/** Every element is looked at, as the steps do. */
function sizeOf(document: Document): number {
  expect(document.body.textContent?.length).toBeGreaterThanOrEqual(0);
  expect(document.body.innerHTML.length).toBeGreaterThanOrEqual(0);
  return document.querySelectorAll('*').length;
}

describe('a hostile page is read, soon and without overflow', () => {
  test.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0001<p>\u0000'],
    ['fifty thousand levels', '<div>'.repeat(50_000)],
    ['fifty thousand levels of lists', '<ul><li>'.repeat(25_000)],
    ['fifty thousand levels of tables', '<table><tr><td>'.repeat(17_000)],
    ['fifty thousand levels of foreign content', '<svg><g>'.repeat(25_000)],
    ['a hundred thousand open links', '<a>'.repeat(100_000)],
    ['formatting that is opened again in each paragraph', '<b><i><font color=red><p>x'.repeat(20_000)],
    ['end tags alone', '</p></b></table>'.repeat(100_000)],
    ['an attribute without an end', `<p class="${'x'.repeat(2_000_000)}`],
    [
      'a hundred thousand attributes',
      `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`,
    ],
    ['text that is fostered out of a table', `<table>${'<tr>x'.repeat(100_000)}`],
    ['less-than signs', '<'.repeat(2_000_000)],
    ['comments without an end', '<!--'.repeat(500_000)],
  ])('%s', { timeout: seconds }, (_, html) => {
    expect(sizeOf(lightDocument(html))).toBeGreaterThanOrEqual(3);
  });

  test('a million nodes', { timeout: seconds }, () => {
    expect(sizeOf(lightDocument('<p>x'.repeat(500_000)))).toBeGreaterThan(500_000);
  });

  test('more elements than are read', { timeout: 2 * seconds }, () => {
    const size = sizeOf(lightDocument('<i></i>'.repeat(2_000_000)));
    expect(size).toBeGreaterThan(1_000_000);
    expect(size).toBeLessThan(1_300_000);
  });
});

test('text that stands too deep moves up, and none of it is lost', () => {
  const words = Array.from({ length: 1_000 }, (_, at) => `word${at}`);
  const document = lightDocument(`${words.map((word) => `<div>${word} `).join('')}<p>end</p>`);
  expect(document.body.textContent).toBe(`${words.join(' ')} end`);
});

test('no tree is deeper than what walks it can go', () => {
  const document = lightDocument(`${'<div>'.repeat(50_000)}<p>end`);
  let depth = 0;
  const end = [...document.querySelectorAll('div, p')].at(-1) ?? null;
  for (let at: Element | null = end; at; at = at.parentElement) depth++;
  expect(depth).toBeLessThan(300);
});

test('any bytes are a page', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(null, 'text/html; charset=shift_jis'),
      (bytes, contentType) => {
        sizeOf(lightDocument(decodeBytes({ bytes, contentType })));
      },
    ),
  );
});

test('the beginning of a picture is a page without an article', () => {
  const bytes = Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    16,
    ...Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256),
  ]);
  expect(sizeOf(lightDocument(decodeBytes({ bytes, contentType: 'image/jpeg' })))).toBeGreaterThanOrEqual(3);
});

describe('a fallback for pages without scripts', () => {
  test('stays one where it is short', () => {
    expect(
      lightDocument('<p>a</p><noscript><img src="a.jpg"></noscript>').querySelector('noscript img'),
    ).not.toBeNull();
  });

  test('is opened where a forgotten end tag put the page into it', () => {
    const document = lightDocument(`<body><noscript><p>${'long '.repeat(500)}</p>`);
    expect(document.querySelector('noscript')).toBeNull();
    expect(document.querySelector('body > div > p')).not.toBeNull();
  });
});

describe('what relative addresses count from', () => {
  const baseOf = (html: string, url: string | null) =>
    parseDocument(html, { url, at: '2024-05-10T08:00:00.000Z' }).base;
  test.each([
    ['the page’s own address', '<p>', 'https://gazette.example/a/b', 'https://gazette.example/a/b'],
    [
      'what the page states',
      '<base href="https://cdn.example/x/">',
      'https://gazette.example/a',
      'https://cdn.example/x/',
    ],
    [
      'what it states relatively',
      '<base href="/x/">',
      'https://gazette.example/a',
      'https://gazette.example/x/',
    ],
    [
      'not what leads nowhere',
      '<base href="javascript:x()">',
      'https://gazette.example/a',
      'https://gazette.example/a',
    ],
    ['nothing, where nobody says', '<base href="/x/">', null, null],
  ])('%s', (_, html, url, base) => {
    expect(baseOf(html, url)).toBe(base);
  });
});
