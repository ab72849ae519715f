import { describe, expect, it } from 'vitest';
import { photoOf, readPage } from './read-page.ts';

const jsonLd = (image: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Harbour reopens', image })}</script>`;
const ferry = { '@type': 'ImageObject', url: 'https://news.example/uploads/ferry-2024.jpg' };

describe('images in structured data', () => {
  it('take caption, credit and licence from there where the page says nothing', () => {
    const photo = photoOf(
      '<img src="/uploads/ferry-2024-600x400.jpg">',
      jsonLd({
        ...ferry,
        caption: 'The ferry at noon.',
        creditText: 'AFP',
        creator: { '@type': 'Person', name: 'Mila Brandt' },
        copyrightNotice: '© 2024 AFP',
        license: 'https://news.example/licence',
      }),
    );
    expect(photo.caption).toBe('The ferry at noon.');
    expect(photo.credit).toMatchObject({
      source: 'json-ld',
      creators: [{ name: 'Mila Brandt', role: 'photographer' }],
      licence: 'https://news.example/licence',
      rights: '© 2024 AFP',
    });
    expect(photo.credit?.agencies.map(({ name }) => name)).toEqual(['AFP']);
  });

  it('stand as rivals beside what the page says otherwise', () => {
    const photo = photoOf(
      '<figure><img src="/uploads/ferry-2024.jpg"><figcaption>Noon. Foto: Mila Brandt/AFP</figcaption></figure>',
      jsonLd({ ...ferry, creditText: 'Reuters' }),
    );
    expect(photo.credit?.source).toBe('figcaption');
    expect(photo.rivals.map(({ source, raw }) => [source, raw])).toEqual([['json-ld', 'Reuters']]);
  });

  it('give the lead of a page that shows no photo', () => {
    const { photos } = readPage(
      '<p>Text.</p>',
      jsonLd({ ...ferry, caption: 'The ferry.', width: 1200, height: 800 }),
    );
    expect(photos).toMatchObject([
      { role: 'lead', caption: 'The ferry.', width: 1200, height: 800, src: ferry.url },
    ]);
  });

  it('are read from microdata as well', () => {
    const photo = photoOf(
      `<div itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="/uploads/ferry-2024.jpg">
       <meta itemprop="creditText" content="Reuters"></div>`,
    );
    expect(photo.credit?.agencies.map(({ name }) => name)).toEqual(['Reuters']);
  });
});
