import { describe, expect, test } from 'vitest';
import { sanitizeArticleHtml } from '../../../../main/extract/index.ts';
import { articleHtml, readHtml } from '../page.ts';

describe('what runs, loads or styles is gone', () => {
  test.each([
    '<script>x()</script>',
    '<p onclick="x()">a</p>',
    '<a href="javascript:x()">a</a>',
    '<a href=" java\nscript:x()">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<img src="x" onerror="x()">',
    '<img src="data:image/svg+xml,<svg onload=x()/>">',
    '<svg><script>x()</script></svg>',
    '<iframe src="https://evil.example"></iframe>',
    '<form action="https://evil.example"><input name="a"></form>',
    '<style>@import "https://evil.example"</style>',
    '<p style="background:url(https://evil.example)">a</p>',
    '<base href="https://evil.example"><meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<math><mtext><table><mglyph><style><img src=x onerror=x()></style></table></mtext></math>',
  ])('%s', (html) => {
    expect(sanitizeArticleHtml(html)).not.toMatch(
      /script|on(?:click|error)|evil\.example|<(?:iframe|form|input|svg|style|base|meta)|data:|style=/i,
    );
  });
});

describe('what an article needs stays', () => {
  test.each([
    '<figure><img data-photo="0" alt="The quay"></figure>',
    '<table><tbody><tr><td colspan="2" dir="rtl" lang="ar">a</td></tr></tbody></table>',
    '<p>H<sub>2</sub>O, <a href="https://gazette.example/">here</a></p>',
    '<ol start="3"><li>c</li></ol>',
  ])('%s', (html) => {
    expect(sanitizeArticleHtml(html)).toBe(html);
  });
});

test('a page cannot pose an image of its own as a photo of the article', () => {
  const { html, photos } = readHtml(articleHtml('<p><img src="photo:7"> forged <img data-photo="9"></p>'));
  expect(html).not.toMatch(/photo:[79]/);
  expect(photos.every(({ src }) => src === null || /^https?:/.test(src))).toBe(true);
});
