import { describe, expect, it } from 'vitest';
import { photoOf, photosOf } from './read-page.ts';

const at = (path: string): string => `https://news.example${path}`;

describe('addresses of an image', () => {
  it.each([
    ['its src', '<img src="/ferry.jpg">', '/ferry.jpg'],
    [
      'the widest of its srcset',
      '<img src="/ferry.jpg" srcset="/ferry-s.jpg 300w, /ferry-l.jpg 1200w, /ferry-m.jpg 600w">',
      '/ferry-l.jpg',
    ],
    [
      'the densest of its srcset',
      '<img src="/ferry.jpg" srcset="/ferry-1.jpg 1x, /ferry-2.jpg 2x">',
      '/ferry-2.jpg',
    ],
    [
      'addresses with commas',
      '<img srcset="/w_300,c_fit/ferry.jpg 300w, /w_900,c_fit/ferry.jpg 900w">',
      '/w_900,c_fit/ferry.jpg',
    ],
    [
      'the sources of its picture',
      '<picture><source srcset="/wide.webp 1600w" type="image/webp"><img src="/ferry.jpg"></picture>',
      '/wide.webp',
    ],
    [
      'data-src',
      '<img class="lazy" src="data:image/gif;base64,R0lGODlhAQ==" data-src="/ferry.jpg">',
      '/ferry.jpg',
    ],
    [
      'data-srcset',
      '<img src="/img/placeholder.png" data-srcset="/ferry-s.jpg 300w, /ferry-l.jpg 900w">',
      '/ferry-l.jpg',
    ],
    ['data-original', '<img src="/spacer.gif" data-original="/ferry.jpg">', '/ferry.jpg'],
    ['data-lazy-src', '<img src="/blank.gif" data-lazy-src="/ferry.jpg">', '/ferry.jpg'],
    ['an attribute that nobody else uses', '<img data-newsroom-picture="/ferry.jpg">', '/ferry.jpg'],
    [
      'the full picture that it links to',
      '<a href="/uploads/ferry.jpg"><img src="/uploads/ferry-150x150.jpg"></a>',
      '/uploads/ferry.jpg',
    ],
    [
      'its copy for readers without scripts',
      '<img class="lazy" src="data:image/gif;base64,R0lGODlhAQ=="><noscript><img src="/ferry.jpg"></noscript>',
      '/ferry.jpg',
    ],
    [
      'the background of a figure',
      '<figure><div style="background-image: url(\'/ferry.jpg\')"></div><figcaption>Noon</figcaption></figure>',
      '/ferry.jpg',
    ],
    [
      'AMP',
      '<amp-img src="/ferry.jpg" width="900" height="600"><noscript><img src="/ferry.jpg"></noscript></amp-img>',
      '/ferry.jpg',
    ],
  ])('takes %s', (_, markup, best) => {
    const photo = photoOf(`<div>${markup}</div>`);
    expect(photo.src).toBe(at(best));
    expect(photo.candidates[0]).toBe(photo.src);
  });

  it('gives all candidates, best first, each once and absolute', () => {
    const { candidates } = photoOf(
      '<img src="ferry.jpg" data-src="ferry.jpg" srcset="a.jpg 300w, //cdn.example/b.jpg 900w">',
    );
    expect(candidates).toEqual(['https://cdn.example/b.jpg', at('/a.jpg'), at('/ferry.jpg')]);
  });

  it('never gives an address that is not fetched', () => {
    expect(photosOf('<img src="javascript:alert(1)"><img src="data:text/html,x"><img src="">')).toEqual([]);
  });

  it('counts from the base of the page', () => {
    expect(photoOf('<img src="ferry.jpg">', '<base href="https://pictures.example/may/">').src).toBe(
      'https://pictures.example/may/ferry.jpg',
    );
  });

  it('reads size and alternative text', () => {
    expect(photoOf('<img src="/ferry.jpg" width="900" height="600px" alt=" The  ferry ">')).toMatchObject({
      width: 900,
      height: 600,
      alt: 'The ferry',
    });
    expect(photoOf('<img src="/ferry.jpg" width="100%" title="A ferry">')).toMatchObject({
      width: null,
      alt: 'A ferry',
    });
  });
});

describe('one photo', () => {
  const caption = '<figcaption>The ferry at noon.</figcaption>';

  it.each([
    ['in two sizes', '/uploads/ferry-at-noon-2024.jpg', '/uploads/ferry-at-noon-2024-300x200.jpg'],
    ['in two crops of an image service', '/image/7.1234567/640x360?v=2', '/image/7.1234567/1200x675?v=3'],
    [
      'through a proxy',
      '/uploads/2024/ferry-noon-7.jpg',
      '/_next/image?url=https%3A%2F%2Fnews.example%2Fuploads%2F2024%2Fferry-noon-7.jpg&w=640',
    ],
    [
      'in another style',
      '/styles/large/public/2024/ferry.jpg?itok=a',
      '/styles/thumb_2/public/2024/ferry.jpg?itok=b',
    ],
    ['with another ending', '/uploads/ferry-at-noon-2024.jpg', '/uploads/ferry-at-noon-2024.jpg.webp'],
  ])('is one %s', (_, one, other) => {
    const photo = photoOf(`<img src="${one}"><p>Then.</p><figure><img src="${other}">${caption}</figure>`);
    expect(photo.caption).toBe('The ferry at noon.');
  });

  it.each([
    ['of different names', '/a/ferry.jpg', '/a/quay.jpg'],
    ['of one name in different folders', '/1234/photo.jpg', '/1235/photo.jpg'],
    ['told apart by their query', '/image.php?id=3', '/image.php?id=4'],
    ['that are numbered', '/uploads/harbour-festival-1.jpg', '/uploads/harbour-festival-2.jpg'],
  ])('is not two %s', (_, one, other) => {
    expect(photosOf(`<img src="${one}"><p>Then.</p><img src="${other}">`)).toHaveLength(2);
  });
});
