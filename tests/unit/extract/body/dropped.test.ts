import { describe, expect, test } from 'vitest';
import { articleHtml, paragraphs, readHtml } from '../page.ts';

const whole = paragraphs.join('\n\n');

/** What is left of an article into which something was put: between its paragraphs, and after the last. */
function around(inside: string, lang = 'en'): string[] {
  const amid = articleHtml(inside, { lang });
  const below = articleHtml('', { lang }).replace('</article>', `${inside}</article>`);
  return [readHtml(amid).text, readHtml(below).text];
}

describe('boxes of the site stay out of the text', () => {
  test.each([
    [
      'a share bar',
      '<ul class="share-buttons"><li><a href="#">Facebook</a></li><li><a href="#">E-mail</a></li></ul>',
    ],
    [
      'a share bar without a name',
      '<p><a href="https://facebook.example/s">Facebook</a> <a href="https://x.example/s">Twitter</a> <a href="mailto:?">E-Mail</a></p>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><h3>Our newsletter</h3><p>Sign up and get the news of the harbour every morning.</p></div>',
    ],
    ['a line about the newsletter', '<p><em>Sign up for our newsletter and get the harbour’s news.</em></p>'],
    [
      'a cookie text',
      '<div class="cookie-banner"><p>We use cookies to make this site better for you. Accept all cookies?</p></div>',
    ],
    ['an advertisement', '<div class="ad-slot">Advertisement</div>'],
    ['its label alone', '<p>Advertisement</p>'],
    ['a call to follow', '<p>Follow the Sample Gazette on Facebook and Instagram.</p>'],
    [
      'a call for subscribers',
      '<div class="paywall-offer"><p>Subscribe now to read without limits, for the price of a coffee.</p></div>',
    ],
    [
      'other articles',
      '<aside class="related"><h3>Related</h3><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></aside>',
    ],
    [
      'cards of other articles',
      '<div>' +
        ['a', 'b', 'c']
          .map(
            (at) =>
              `<div class="card"><h3><a href="/${at}">The ferry stays in port for a week</a></h3></div>`,
          )
          .join('') +
        '</div>',
    ],
    [
      'a print and font bar',
      '<div class="article-tools"><a href="#">Print</a> <a href="#">A+</a> <a href="#">A-</a></div>',
    ],
    [
      'a breadcrumb',
      '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/r">Region</a></li></ol>',
    ],
    ['a player of the read text', '<div class="audio-player"><p>Listen to this article, 3 minutes</p></div>'],
    [
      'what is hidden',
      '<p style="display:none">The hidden words of a machine that nobody is meant to read here.</p><p hidden>More.</p>',
    ],
    ['a script and a style', '<script>alert(1)</script><style>p { color: red }</style>'],
    ['a form', '<form action="/vote"><p>Was this article of any help to you?</p><button>Yes</button></form>'],
    [
      'a template',
      '<template><p>The words of a template are inert and never shown to anyone.</p></template>',
    ],
  ])('%s', (_, inside) => {
    expect(around(inside)).toEqual([whole, whole]);
  });
});

describe('lines that lead to other articles stay out of the text', () => {
  test.each([
    ['en', '<p>Read also: <a href="/other">Ferry cancelled for the week</a></p>'],
    ['en', '<p><strong>Related:</strong> <a href="/other">Ferry cancelled for the week</a></p>'],
    [
      'en',
      '<h3>You may also like</h3><ul><li><a href="/a">Ferry cancelled for the week</a></li><li><a href="/b">Tides of May</a></li></ul>',
    ],
    ['fr', '<p><strong>Lire aussi :</strong> <a href="/autre">Le bac est à l’arrêt</a></p>'],
    ['fr', '<p>À lire aussi <a href="/autre">Le bac est à l’arrêt pour la semaine</a></p>'],
    ['fr', '<p><a href="/suite">Lire la suite</a></p>'],
    ['de', '<p>Lesen Sie auch: <a href="/mehr">Fähre fällt aus</a></p>'],
    ['de', '<p><b>Mehr zum Thema:</b> <a href="/mehr">Fähre fällt eine Woche lang aus</a></p>'],
    ['de', '<p><a href="/mehr">Weiterlesen</a></p>'],
    ['de', '<p>Weiterlesen nach der Anzeige</p>'],
    ['es', '<p>Lea también: <a href="/otro">El transbordador no sale</a></p>'],
    ['es', '<p><strong>Te puede interesar:</strong> <a href="/otro">El transbordador no sale</a></p>'],
    ['it', '<p>Leggi anche: <a href="/altro">Il traghetto resta in porto</a></p>'],
    ['en', '<p><a href="/other">The ferry stays in port for the whole of the week</a></p>'],
  ])('%s: %s', (lang, inside) => {
    expect(around(inside, lang)).toEqual([whole, whole]);
  });

  test('a sentence that begins in such words stays', () => {
    const said =
      'Read more about the sea and you will fear it less, the old master told the children of the school.';
    expect(readHtml(articleHtml(`<p>${said}</p>`)).text).toContain(said);
  });
});

describe('what stands below an article stays out of its text', () => {
  test.each([
    [
      'the tag list',
      '<ul class="tags"><li><a href="/t/port">port</a></li><li><a href="/t/sea">sea</a></li></ul>',
    ],
    [
      'a tag list without a name',
      '<p>Tags:</p><ul><li><a href="/t/port">port</a></li><li><a href="/t/sea">sea</a></li></ul>',
    ],
    [
      'comments',
      '<section id="comments"><h2>3 comments</h2><div class="comment"><p>What a long and thoughtful comment this is, with many a word in it.</p></div></section>',
    ],
    ['rights', '<footer><p>© The Sample Gazette. All rights reserved, everywhere and always.</p></footer>'],
    [
      'the author’s box',
      '<div class="author-bio"><h3>Joan Model</h3><p>Joan Model writes about ports and has lived by the sea for thirty years.</p></div>',
    ],
    ['the source’s line', '<p>Source: Harbour office</p>'],
    ['a heading with nothing below it', '<h3>More from the region</h3>'],
  ])('%s', (_, below) => {
    expect(readHtml(articleHtml().replace('</article>', `${below}</article>`)).text).toBe(whole);
    expect(readHtml(articleHtml().replace('</article>', `</article>${below}`)).text).toBe(whole);
  });

  test('who the author is, in a paragraph without a name of its own', () => {
    const page = articleHtml('', { head: '<meta name="author" content="Joan Model">' }).replace(
      '</article>',
      '<p><em>Joan Model writes about ports and has lived by the sea for thirty years.</em></p></article>',
    );
    expect(readHtml(page).text).toBe(whole);
  });
});
