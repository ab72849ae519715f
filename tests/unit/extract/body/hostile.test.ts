import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleHtml, readHtml } from '../page.ts';

/** No markup is in a text but what the page wrote as text, and nothing in the HTML runs or loads. */
function expectSafe(html: string): void {
  expect(html).not.toMatch(/<(?:script|style|iframe|object|embed|form|input|svg|link|meta|base)[\s>]/i);
  for (const tag of html.match(/<[a-z][^>]*>/gi) ?? []) {
    expect(tag).not.toMatch(/\son\w+\s*=\s*["']/i);
    expect(tag).not.toMatch(/\s(?:href|src|cite)="(?!https?:|mailto:|tel:|photo:\d)/i);
  }
}

const tags =
  'p div span a b i em table tr td th ul ol li dl dt dd blockquote pre figure figcaption h1 h2 h3 section article aside math mi mrow svg ruby rt br hr iframe video audio script style template noscript form select option title textarea time sup sub main nav footer'.split(
    ' ',
  );
const attributes = [
  '',
  ' class="article-body"',
  ' class="comments"',
  ' class="twitter-tweet"',
  ' class="pullquote"',
  ' class="katex"',
  ' id="content"',
  ' href="javascript:alert(1)"',
  ' href="/a"',
  ' src="https://www.youtube.com/embed/abcDEF12345"',
  ' onerror="x()"',
  ' style="display:none"',
  ' datetime="2024-05-09T07:45:00Z"',
  ' data-photo="0"',
  ' data-entry=""',
  ' data-poster="javascript:x()"',
  ' colspan="999999999"',
];
const words = [
  'The harbour office said on Thursday that ships would be let in from dawn. ',
  '07:45',
  'Read also: ',
  '&lt;script&gt;',
  '&amp;lt;b&gt;',
  '<![CDATA[x]]>',
  '<!-- ',
  ' -->',
  '\u0000',
  '港务局说，维修工作将持续到五月。',
];
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
    .map(([tag, given]) => `<${tag}${given}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(...words),
);

describe('any soup of tags is read', () => {
  test('without a throw; what comes out is safe', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const draft = readHtml(pieces.join(''));
        expectSafe(draft.html);
        expect(draft.text).not.toMatch(/<(?:p|div|figure|blockquote|time)[\s>]/);
        expect(draft.text).not.toMatch(/\n{3}/);
      }),
      { numRuns: 120 },
    );
  });

  test('cut at any of two hundred points', { timeout: 60_000 }, () => {
    const page = articleHtml(
      `<figure><img src="/a.jpg" alt="x"><figcaption>A wall. Photo: Joan Model</figcaption></figure>
       <blockquote class="twitter-tweet"><p>First ship in.</p>&mdash; Harbour <a href="https://twitter.com/h/status/1">May 9</a></blockquote>
       <table><tr><th>Quay</th><td>North &amp; south</td></tr></table><script>var x = "<p>no</p>";</script>`,
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour","author":{"name":"Joan Model"}}</script>',
      },
    );
    const bytes = new TextEncoder().encode(page);
    for (let cut = 0; cut < 200; cut++) {
      const { html, health } = readHtml(bytes.slice(0, Math.floor((cut * bytes.length) / 200)));
      expectSafe(html);
      expect(health.every((problem) => ['no-article', 'truncated', 'needs-scripts'].includes(problem))).toBe(
        true,
      );
      if (cut < 30) expect(health).not.toEqual([]);
    }
  });
});

describe('a page made to be slow is read in time', () => {
  const slot = (bait: string) =>
    articleHtml(
      `<p>${bait}</p><h2>${bait}</h2><blockquote class="pullquote">${bait}</blockquote><ul><li>${bait}</li></ul>`,
      {
        head: `<meta name="description" content="${bait.replaceAll('"', '')}">`,
      },
    );
  test.each([
    ['spaces', ' '],
    ['less-than signs', '&lt;'],
    ['bare less-than signs', '< '],
    ['ampersands', '&'],
    ['opening brackets', '('],
    ['digits', '1'],
    ['digits and points', '1.'],
    ['quotes', '“'],
    ['colons', 'a: '],
    ['hyphens', '- '],
    ['at signs', 'a@'],
    ['addresses', 'http://'],
    ['no-break spaces', '\u00a0'],
    ['accents', 'e\u0301'],
    ['stars', '* '],
    ['clock times', '07:45 '],
    ['phrases', 'read also '],
  ])('a hundred thousand %s in each slot', { timeout: 20_000 }, (_, bait) => {
    const { html } = readHtml(slot(bait.repeat(Math.ceil(100_000 / bait.length))));
    expectSafe(html);
  });

  test.each([
    ['levels of quotes', '<blockquote class="twitter-tweet">'.repeat(20_000)],
    ['levels of figures', '<figure><iframe src="https://vimeo.com/1">'.repeat(3_000)],
    ['levels of formulas', '<math><mrow>'.repeat(20_000)],
    [
      'entries of a live blog',
      '<div class="e"><time>07:45</time><p>The ferry left the north quay with two hundred people on board.</p></div>'.repeat(
        3_000,
      ),
    ],
    [
      'makes of times',
      Array.from(
        { length: 3_000 },
        (_, at) => `<i class="t${String.fromCharCode(97 + (at % 26))}x">07:45</i>`,
      ).join(''),
    ],
    ['pages', `<div class="pagination">${'<a href="/news/harbour?page=2">2</a>'.repeat(10_000)}</div>`],
    [
      'parallel quotes',
      '<blockquote class="pullquote">one two three four five six seven</blockquote>'.repeat(1_500),
    ],
  ])('thousands of %s', { timeout: 30_000 }, (_, inside) => {
    expectSafe(readHtml(articleHtml(inside)).html);
  });

  test('structured data that refer to themselves', () => {
    const data =
      '{"@context":"https://schema.org","@graph":[{"@id":"a","@type":"LiveBlogPosting","liveBlogUpdate":{"@id":"b"}},{"@id":"b","@type":"NewsArticle","author":{"@id":"a"},"isPartOf":{"@id":"b"},"articleBody":{"@id":"a"}}]}';
    expectSafe(
      readHtml(articleHtml('', { head: `<script type="application/ld+json">${data}</script>` })).html,
    );
  });
});
