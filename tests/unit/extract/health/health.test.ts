import { describe, expect, test } from 'vitest';
import { articleHtml, paragraphs, readHtml } from '../page.ts';

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="card"><h3><a href="/n/${at}">Headline number ${at} of the day</a></h3><p>What it is about, in a sentence or two.</p></div>`,
  ).join('');

describe('a page that is no article says what it is', () => {
  test.each([
    [
      'challenge',
      page(
        'Just a moment...',
        '<h1>gazette.example</h1><p>Checking your browser before you go on. Please wait.</p><div id="challenge-running"></div>',
      ),
    ],
    [
      'challenge',
      page(
        'gazette.example',
        '<h1>Access to this page has been denied</h1><p>Press and hold to confirm that you are a human.</p>',
      ),
    ],
    ['challenge', page('gazette.example', '<div class="g-recaptcha"></div>')],
    [
      'challenge',
      page('Проверка браузера', '<p>Подтвердите, что вы не робот, и мы покажем вам страницу.</p>'),
    ],
    ['error-page', page('404 Not Found', '<h1>Page not found</h1><p>The page does not exist.</p>')],
    [
      'error-page',
      page('Gazette', '<h1>Seite nicht gefunden</h1><p>Die Seite, die Sie suchen, gibt es nicht mehr.</p>'),
    ],
    [
      'error-page',
      page('Page introuvable - Gazette', '<p>La page que vous cherchez n’existe pas ou plus.</p>'),
    ],
    ['error-page', page('Página no encontrada | Gaceta', '<p>La página que busca no existe.</p>')],
    ['error-page', page('Error 404: Pagina non trovata', '<p>La pagina non esiste.</p>')],
    ['error-page', page('Sidan hittades inte – Bladet', '<p>Sidan finns inte längre.</p>')],
    ['error-page', page('Nie znaleziono strony', '<p>Strona nie istnieje.</p>')],
    ['error-page', page('Страница не найдена', '<p>Такой страницы нет.</p>')],
    ['error-page', page('ページが見つかりません', '<p>お探しのページはありません。</p>')],
    ['error-page', page('页面不存在', '<p>您访问的页面不存在。</p>')],
    ['error-page', page('Sayfa bulunamadı', '<p>Aradığınız sayfa yok.</p>')],
    ['error-page', page('503 Service Unavailable', '<h1>503 Service Unavailable</h1>')],
    [
      'consent-wall',
      page(
        'Gazette',
        '<h1>We value your privacy</h1><p>We and our partners store and access information on a device. You may accept all of it.</p><button>Accept all</button>',
      ),
    ],
    [
      'consent-wall',
      page(
        'Gazette',
        '<h2>Gazette mit Werbung lesen</h2><p>Mit Ihrer Zustimmung verarbeiten wir und unsere Partner Daten.</p><p>Im Pur-Abo ohne Tracking für 5 Euro.</p>',
      ),
    ],
    [
      'consent-wall',
      page(
        'Gazette',
        '<p>Avant de continuer : nos partenaires et nous déposons des traceurs.</p><a>Continuer sans accepter</a>',
      ),
    ],
    [
      'login-page',
      page(
        'Gazette',
        '<h1>Your account</h1><form><input name="user"><input type="password" name="pass"></form>',
      ),
    ],
    ['search-result', page('Search results for “harbour” - Gazette', `<h1>harbour</h1>${teasers(5)}`)],
    ['search-result', page('Suchergebnisse für Hafen - Gazette', `<h1>Suchergebnisse</h1>${teasers(5)}`)],
    ['front-page', page('Gazette', teasers(20))],
    [
      'needs-scripts',
      page(
        'Gazette',
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/app.js"></script>',
      ),
    ],
    ['needs-scripts', page('Gazette', '<div id="__next"></div><script src="/main.js"></script>')],
  ])('%s', (kind, html) => {
    expect(readHtml(html, { url: 'https://gazette.example/x' }).health).toEqual(['no-article', kind]);
  });

  test('a home page, by its address, though it has text', () => {
    const html = page(
      'Gazette',
      `<main>${teasers(12)}<section>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</section></main>`,
    );
    const draft = readHtml(html, { url: 'https://gazette.example/' });
    expect(draft.health).toEqual(['no-article', 'front-page']);
    expect(draft.text).not.toBe('');
  });

  test('an empty page', () => {
    expect(readHtml(page('', '')).health).toEqual(['no-article']);
  });

  test('what was found is kept', () => {
    const draft = readHtml(
      page(
        '404 Not Found',
        '<h1>Page not found</h1><p>The page does not exist, or has been moved elsewhere.</p>',
      ),
    );
    expect(draft.title).not.toBe('');
  });
});

describe('an article of which there is only the beginning', () => {
  const stub = (note: string, free?: boolean) => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Harbour reopens',
      ...(free === undefined ? {} : { isAccessibleForFree: free }),
    };
    return page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><div class="x">${note}</div></article>`,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
  };
  test.each([
    ['says so to machines', stub('<p>More.</p>', false)],
    [
      'asks for a subscription, English',
      stub('<p>Subscribe to continue reading.</p><p>Already a subscriber? Log in</p>'),
    ],
    ['French', stub('<p>Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés.</p>')],
    ['German', stub('<p>Jetzt weiterlesen mit dem Plus-Angebot.</p><p>Sie haben bereits ein Abo?</p>')],
    ['Spanish', stub('<p>Suscríbete para seguir leyendo.</p><p>¿Ya eres suscriptor?</p>')],
  ])('%s', (_, html) => {
    const draft = readHtml(html);
    expect(draft.health).toEqual(['paywall-stub']);
    expect(draft.text).toContain(paragraphs[0]);
  });
});

describe('a page that broke off', () => {
  test.each([
    ['in a sentence', articleHtml().replace(/whatever the weather.*$/s, 'whatever')],
    ['in a tag', articleHtml().replace(/<\/article>.*$/s, '<div class="fo')],
    ['in a script', articleHtml().replace(/<\/article>.*$/s, '<script>var x = {')],
  ])('%s', (_, html) => {
    expect(readHtml(html).health).toEqual(['truncated']);
  });

  test('is not one that only leaves out its end tags', () => {
    expect(readHtml(articleHtml().replace('</body></html>', '').replace('</article>', '')).health).toEqual(
      [],
    );
  });
});

describe('an article is well', () => {
  test.each([
    [
      'that speaks of challenges and error pages',
      'The pages that ask “checking your browser” or say “404 not found” are read by more people than any news, a survey of the town found.',
    ],
    [
      'about consent',
      'The law says that sites and their partners must let readers reject all cookies as easily as accept all of them, the office wrote.',
    ],
    [
      'about a paywall',
      'The paper asks its readers to subscribe to continue reading, and half of the town did so within a year, its owner said on Thursday.',
    ],
  ])('%s', (_, sentence) => {
    const html = articleHtml(`<p>${sentence}</p><p>${sentence.replace(/^The/, 'So the')}</p>`, {
      head: '<meta property="og:type" content="article">',
    });
    expect(readHtml(html).health).toEqual([]);
  });

  test.each([
    [
      'with a log-in form in its head',
      articleHtml().replace('<nav>', '<form><input type="password"></form><nav>'),
    ],
    [
      'with a captcha in its comment form',
      articleHtml().replace(
        '</article>',
        '</article><div id="comments"><div class="g-recaptcha"></div></div>',
      ),
    ],
    ['with teasers below', articleHtml().replace('</article>', `</article><section>${teasers(6)}</section>`)],
    [
      'titled like an error',
      articleHtml().replaceAll('Harbour reopens', 'Error 404 and what it tells of us'),
    ],
  ])('%s', (_, html) => {
    expect(
      readHtml(html.replace('<title>', '<meta property="og:type" content="article"><title>')).health,
    ).toEqual([]);
  });
});
