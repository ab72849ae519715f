import { describe, expect, it } from 'vitest';
import { photoOf, readPage } from './read-page.ts';

const image = '<img src="/pictures/ferry-at-noon.jpg" width="900" height="600">';
const credit = 'Foto: Mila Brandt/AFP';

describe('captions and credits in the shapes sites use', () => {
  it.each([
    ['a figcaption', `<figure>${image}<figcaption>The ferry at noon. ${credit}</figcaption></figure>`],
    [
      'a figcaption with a credit of its own',
      `<figure>${image}<figcaption>The ferry at noon. <span class="credit">${credit}</span></figcaption></figure>`,
    ],
    [
      'a credit before the caption',
      `<figure>${image}<figcaption><p class="media-legal">${credit}</p><p>The ferry at noon.</p></figcaption></figure>`,
    ],
    [
      'a credit outside the figcaption',
      `<figure><span class="copyright">${credit}</span>${image}<figcaption>The ferry at noon.</figcaption></figure>`,
    ],
    [
      'a caption of WordPress',
      `<div class="wp-caption alignleft">${image}<p class="wp-caption-text">The ferry at noon. ${credit}</p></div>`,
    ],
    [
      'divs with telling names',
      `<div class="article-image"><div class="box">${image}</div><div class="image-caption">The ferry at noon.</div><div class="photo-credit">${credit}</div></div>`,
    ],
    [
      'names in capitals within words',
      `<div class="articleImage">${image}<span class="imageCaption">The ferry at noon.</span><span class="imageCopyright">${credit}</span></div>`,
    ],
    [
      'an element right after the image',
      `<div><div>${image}</div></div><p class="bildunterschrift">The ferry at noon. ${credit}</p>`,
    ],
    ['a paragraph with the image', `<p>${image}<br><em>The ferry at noon. ${credit}</em></p>`],
    ['a paragraph told by its credit', `<p>${image}<br>The ferry at noon. ${credit}</p>`],
    [
      'a table cell',
      `<table><tr><td>${image}</td></tr><tr><td class="caption">The ferry at noon. ${credit}</td></tr></table>`,
    ],
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/ImageObject">${image}<span itemprop="caption">The ferry at noon.</span> <span itemprop="copyrightHolder">${credit}</span></div>`,
    ],
    [
      'data attributes',
      `<div><img src="/ferry-at-noon.jpg" data-caption="The ferry at noon." data-credit="${credit}"></div>`,
    ],
    [
      'HTML in an attribute',
      `<div><img src="/ferry-at-noon.jpg" data-image-caption="&lt;p&gt;The ferry at noon. ${credit}&lt;/p&gt;"></div>`,
    ],
    [
      'a lightbox',
      `<a href="/ferry-at-noon.jpg" data-fancybox-caption="The ferry at noon. ${credit}"><img src="/ferry-at-noon-150x150.jpg"></a>`,
    ],
    [
      'AMP',
      `<figure><amp-img src="/ferry-at-noon.jpg" width="900" height="600"></amp-img><figcaption>The ferry at noon. ${credit}</figcaption></figure>`,
    ],
    [
      'copies for wide and narrow screens',
      `<figure>${image}<figcaption><p>The ferry at noon. ${credit}</p><p>The ferry at noon. ${credit}</p></figcaption></figure>`,
    ],
    [
      'labels on the image',
      `<figure><div><span>Image</span>${image}<button>Share</button></div><figcaption>The ferry at noon. ${credit}</figcaption></figure>`,
    ],
  ])('reads %s', (_, markup) => {
    const photo = photoOf(markup);
    expect(photo.caption).toBe('The ferry at noon.');
    expect(photo.credit?.creators.map(({ name }) => name)).toEqual(['Mila Brandt']);
    expect(photo.credit?.agencies.map(({ name }) => name)).toEqual(['AFP']);
  });

  it('keeps a caption of one word, and a credit alone', () => {
    expect(photoOf(`<figure>${image}<figcaption>Noon</figcaption></figure>`).caption).toBe('Noon');
    const bare = photoOf(`<figure>${image}<figcaption>AFP</figcaption></figure>`);
    expect([bare.caption, bare.credit?.raw]).toEqual([null, 'AFP']);
  });

  it('keeps links and emphasis of a caption, and nothing that could run', () => {
    const { caption, captionHtml } = photoOf(
      `<figure>${image}<figcaption>The <em>ferry</em> <a href="/quay" onclick="steal()">at the quay</a>
       <a href="javascript:steal()">now</a><script>steal()</script> &lt;b&gt;. <span class="credit">${credit}</span></figcaption></figure>`,
    );
    expect(caption).toBe('The ferry at the quay now <b>.');
    expect(captionHtml).toBe(
      'The <em>ferry</em> <a href="https://news.example/quay">at the quay</a> now &lt;b&gt;.',
    );
  });

  it('has no HTML for a plain caption', () => {
    expect(photoOf(`<figure>${image}<figcaption>Noon</figcaption></figure>`).captionHtml).toBeNull();
  });

  it('leaves controls out of a caption', () => {
    const markup = `<figure>${image}<figcaption><p>Bild vergrößern</p>The ferry at noon.<p>hide caption</p></figcaption></figure>`;
    expect(photoOf(markup).caption).toBe('The ferry at noon.');
  });

  it('keeps what other places say otherwise as rivals, and what they say again not', () => {
    const markup = (stated: string) =>
      `<figure><img src="/ferry-at-noon.jpg" data-credit="${stated}"><figcaption>Noon. ${credit}</figcaption></figure>`;
    expect(photoOf(markup('Mila Brandt / AFP')).rivals).toEqual([]);
    expect(photoOf(markup('Reuters')).rivals.map(({ raw, source }) => [raw, source])).toEqual([
      ['Reuters', 'meta'],
    ]);
  });

  it('takes a paragraph of the article beside a small image for no caption', () => {
    const text = 'On Monday the old ferry came back to the harbour after two years in the yard.';
    const { photos, html } = readPage(`<p>${image} ${text}</p>`);
    expect(photos[0]?.caption).toBeNull();
    expect(html).toContain(text);
  });

  it('takes the headline in a figure for no caption', () => {
    const { photos } = readPage(
      `<main><figure>${image}<figcaption><h1>Harbour reopens</h1></figcaption></figure><div id="body"><p>Text.</p></div></main>`,
    );
    expect(photos.map(({ caption }) => caption)).not.toContain('Harbour reopens');
  });

  it('records a caption whose image a script brings', () => {
    const photo = photoOf(
      `<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>The ferry at noon. ${credit}</figcaption></figure>`,
    );
    expect(photo).toMatchObject({
      role: 'caption-only',
      src: null,
      candidates: [],
      caption: 'The ferry at noon.',
    });
  });
});
