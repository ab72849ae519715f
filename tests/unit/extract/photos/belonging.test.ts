import { describe, expect, it } from 'vitest';
import { photosOf, readPage } from './read-page.ts';

const figure = (name: string, caption = `About ${name}`): string =>
  `<figure><img src="/${name}.jpg"><figcaption>${caption}</figcaption></figure>`;
const namesOf = (photos: { src: string | null }[]): (string | undefined)[] =>
  photos.map(({ src }) => src?.split('/').pop()?.replace('.jpg', ''));

describe('what is no photo of the article', () => {
  it.each([
    ['an icon', '<img src="/icons/zoom-icon.png">'],
    ['a logo', '<img src="/site-logo.png" width="300" height="100">'],
    ['a small image', '<img src="/something.jpg" width="24" height="24">'],
    ['an avatar', '<img class="avatar" src="/mila.jpg">'],
    ['a face from Gravatar', '<img src="https://secure.gravatar.com/avatar/0a1b2c?s=96">'],
    ['a counting pixel', '<img src="https://counter.example/p" width="1" height="1">'],
    ['a hidden image', '<img src="https://counter.example/p" style="display: none">'],
    ['a drawing', '<img src="/divider.svg">'],
    ['a smiley', '<img class="emoji" alt="🙂" src="https://s.w.org/images/core/emoji/72x72/1f642.png">'],
    ['an advertisement', '<img src="https://ad.doubleclick.net/x/banner.jpg">'],
    ['a placeholder without words', '<img src="/lazy-loading.png">'],
  ])('leaves out %s', (_, markup) => {
    const { photos, html } = readPage(`<p>One ${markup} two.</p>`);
    expect(photos).toEqual([]);
    expect(html).not.toContain('<img');
  });

  it('keeps the words of smileys and formulas in the text', () => {
    const { html } = readPage(
      '<p>Fine <img class="emoji" alt="🙂" src="/e.png"> and <img class="latex" alt="a^2" src="/f.png">.</p>',
    );
    expect(html).toBe('<p>Fine 🙂 and a^2.</p>');
  });

  it('keeps a logo that the text shows as a figure', () => {
    expect(namesOf(photosOf(figure('new-logo')))).toEqual(['new-logo']);
  });

  it('leaves out what stands beside the article', () => {
    const { photos } = readPage(`<nav>${figure('menu')}</nav>
      <article><h1>Harbour reopens</h1><div id="body"><p>Text.</p>${figure('ferry')}</div>
        <aside class="related">${figure('related')}</aside>
        <div class="teaser-list">${figure('teaser')}</div>
        <a href="/other.html">${figure('other')}</a></article>
      <article>${figure('next-article')}</article><footer>${figure('footer')}</footer>`);
    expect(namesOf(photos)).toEqual(['ferry']);
  });

  it('does not take a page named for its sidebar for one', () => {
    const { photos } = readPage(
      `<div class="with-sidebar layout-sidebar"><h1>Harbour reopens</h1>${figure('lead')}<div id="body"><p>Text.</p></div></div>`,
    );
    expect(namesOf(photos)).toEqual(['lead']);
  });
});

describe('roles', () => {
  it('tells the lead outside the body, photos of the text and a gallery', () => {
    const { photos } = readPage(`<article><h1>Harbour reopens</h1>${figure('lead')}
      <div id="body"><p>Text.</p>${figure('ferry')}<p>More.</p>
        <div class="photo-gallery"><ul><li>${figure('one')}</li><li>${figure('two')}</li></ul></div></div></article>`);
    expect(photos.map(({ role }) => role)).toEqual(['lead', 'body', 'gallery', 'gallery']);
    expect(namesOf(photos)).toEqual(['lead', 'ferry', 'one', 'two']);
  });

  it('takes a photo before all words for the lead', () => {
    const { photos } = readPage(`${figure('first')}<p>Text.</p>${figure('second')}`);
    expect(photos.map(({ role }) => role)).toEqual(['lead', 'body']);
  });

  it('takes what the page announces where it shows no photo', () => {
    const { photos, html } = readPage('<p>Text.</p>', '<meta property="og:image" content="/announced.jpg">');
    expect(photos).toMatchObject([{ role: 'lead', src: 'https://news.example/announced.jpg' }]);
    expect(html).toBe('<p>Text.</p>');
  });

  it('takes no announced logo, and none where the page shows a photo', () => {
    expect(readPage('<p>Text.</p>', '<meta property="og:image" content="/logo.png">').photos).toEqual([]);
    const head = '<meta property="og:image" content="/announced.jpg">';
    expect(namesOf(readPage(`<p>Text.</p>${figure('ferry')}`, head).photos)).toEqual(['ferry']);
  });

  it('finds the announced photo above the text, though nothing is said about it', () => {
    const { photos } = readPage(
      '<article><h1>Harbour reopens</h1><div><img src="/uploads/announced-2024-600x400.jpg"></div><div id="body"><p>Text.</p></div></article>',
      '<meta property="og:image" content="/uploads/announced-2024.jpg">',
    );
    expect(photos).toMatchObject([
      { role: 'lead', src: 'https://news.example/uploads/announced-2024-600x400.jpg' },
    ]);
  });
});

describe('places', () => {
  it('puts each photo where it stood, with its place among the photos and its alternative text', () => {
    const { html } = readPage(
      '<p>One.</p><figure><img src="/ferry.jpg" alt="A ferry"><figcaption>Noon</figcaption></figure><p>Two.</p>',
    );
    expect(html).toMatch(/^<p>One\.<\/p><figure><img [^>]*data-photo="0"[^>]*><\/figure><p>Two\.<\/p>$/);
    expect(html).toContain('alt="A ferry"');
  });

  it('lifts a photo out of its paragraph', () => {
    const { html } = readPage(
      '<p><a href="/ferry.jpg"><img src="/ferry-150x150.jpg"></a></p><p>One <img src="/quay.jpg"></p>',
    );
    expect(html).toBe(
      '<figure><img data-photo="0"></figure><p>One </p><figure><img data-photo="1"></figure>',
    );
  });

  it('shows a photo once', () => {
    const { photos, html } = readPage(`<p>One.</p>${figure('ferry')}<p>Two.</p>${figure('ferry')}`);
    expect(photos).toHaveLength(1);
    expect(html.split('<img')).toHaveLength(2);
  });
});
