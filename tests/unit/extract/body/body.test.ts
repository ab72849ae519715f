import { describe, expect, test } from 'vitest';
import { articleHtml, paragraphs, readHtml } from '../page.ts';

const whole = paragraphs.join('\n\n');

describe('what is no article stays out of the text', () => {
  test.each([
    [
      'a share bar',
      '<ul class="share-buttons"><li><a href="#">Facebook</a></li><li><a href="#">E-mail</a></li></ul>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><h3>Our newsletter</h3><p>Sign up and get the news of the harbour every morning.</p></div>',
    ],
    [
      'a cookie text',
      '<div class="cookie-banner"><p>We use cookies to make this site better for you. Accept all cookies?</p></div>',
    ],
    ['an advertisement', '<div class="ad-slot">Advertisement</div>'],
    ['a link to read also, English', '<p>Read also: <a href="/other">Ferry cancelled for the week</a></p>'],
    [
      'a link to read also, French',
      '<p><strong>Lire aussi :</strong> <a href="/autre">Le bac est à l’arrêt</a></p>',
    ],
    ['a link to read also, German', '<p>Lesen Sie auch: <a href="/mehr">Fähre fällt aus</a></p>'],
    ['a link to read also, Spanish', '<p>Lea también: <a href="/otro">El transbordador no sale</a></p>'],
    [
      'other articles',
      '<aside class="related"><h3>Related</h3><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></aside>',
    ],
    ['a script and a style', '<script>alert(1)</script><style>p { color: red }</style>'],
  ])('%s', (_, inside) => {
    expect(readHtml(articleHtml(inside)).text).toBe(whole);
  });

  test('comments below, the tag list, and what the site says of itself', () => {
    const page = articleHtml().replace(
      '</article>',
      `<ul class="tags"><li><a href="/t/port">port</a></li><li><a href="/t/sea">sea</a></li></ul></article>
       <section id="comments"><h2>3 comments</h2><p>What a long and thoughtful comment this is, with many a word in it.</p></section>
       <footer><p>© The Sample Gazette. All rights reserved, everywhere and always.</p></footer>`,
    );
    expect(readHtml(page).text).toBe(whole);
  });

  test('headline, byline with its word, standfirst, date and kicker', () => {
    const page = articleHtml().replace(
      /<h1>.*<\/h1>/,
      `<span class="kicker">Region</span><h1>Harbour reopens after three days</h1>
       <p class="standfirst">Ships were let in from dawn, after the longest closure in forty years.</p>
       <div class="author">By <span itemprop="author">Joan Model</span></div>
       <time datetime="2024-05-09T07:45:00+02:00">9 May 2024</time>`,
    );
    const draft = readHtml(page);
    expect(draft.text).toBe(whole);
    expect(draft.standfirst).toBe('Ships were let in from dawn, after the longest closure in forty years.');
    expect(draft.authors.map(({ name }) => name)).toEqual(['Joan Model']);
    expect(draft.publishedAt).toBe('2024-05-09T07:45:00+02:00');
  });
});

describe('what belongs to the article stays', () => {
  test('subheads, lists, quotes, tables and code, in order', () => {
    const draft = readHtml(
      articleHtml(`<h2>What the divers saw</h2>
        <ul><li>a hole of two metres</li><li>loose stones</li></ul>
        <blockquote><p>We have never seen the wall like this, said the master.</p></blockquote>
        <table><tr><th>Quay</th><th>Metres</th></tr><tr><td>North</td><td>90</td></tr></table>
        <pre><code>depth = 12</code></pre>`),
    );
    expect(draft.html).toMatch(
      /<h2>What the divers saw<\/h2>.*<li>a hole of two metres<\/li>.*<blockquote>.*<\/blockquote>.*<td[^>]*>North<\/td>.*depth = 12/s,
    );
    const order = [
      'What the divers saw',
      'a hole of two metres',
      'We have never seen',
      'North',
      'depth = 12',
    ];
    const places = order.map((words) => draft.text.indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  test('links, made absolute, and emphasis; dangerous links lose their address', () => {
    const { html } = readHtml(
      articleHtml(
        '<p>More in the <a href="/report">report</a>, says <em>the</em> <a href="javascript:x()">master</a> of the harbour.</p>',
      ),
    );
    expect(html).toContain('<a href="https://gazette.example/report">report</a>');
    expect(html).toContain('<em>the</em>');
    expect(html).not.toContain('javascript');
  });

  test('French typography, exactly', () => {
    const said =
      '« Nous n’avons jamais vu cela\u202f! », dit-elle\u00a0: l’œuvre d’une nuit, à 20\u00a0% près, pour le port entier.';
    expect(readHtml(articleHtml(`<p>${said}</p>`, { lang: 'fr' })).text).toContain(said);
  });

  test('words at the edges of blocks and line breaks are never joined', () => {
    const { text } = readHtml(
      articleHtml('<p>The first line of the notice<br>and the second one of it.</p>'),
    );
    expect(text).toMatch(/notice\s+and/);
    expect(text).not.toMatch(/[^\n]\n\n\n/);
  });
});

describe('a page whose markup is a stub', () => {
  test('gives the body that its data hold', () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour reopens after three days',
      articleBody: paragraphs.join('\n\n'),
    });
    const page = `<html><head><title>Harbour</title><script type="application/ld+json">${data}</script></head>
      <body><div id="root"></div></body></html>`;
    expect(readHtml(page).text).toBe(whole);
  });
});
