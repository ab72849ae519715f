import { describe, expect, test } from 'vitest';
import { explain } from '../../../../main/extract/index.ts';
import { articleHtml, readHtml } from '../page.ts';

const read = (inside: string, url: string, head = '') => {
  const draft = readHtml(articleHtml('', { head }).replace('</article>', `</article>${inside}`), { url });
  return { parts: draft.parts ?? null, health: draft.health };
};

describe('an article on several pages says so, and where it goes on', () => {
  test.each([
    [
      'rel=next in the head',
      '',
      'https://gazette.example/news/harbour',
      '<link rel="next" href="/news/harbour?page=2">',
      { page: 1, of: null, next: 'https://gazette.example/news/harbour?page=2', single: null },
    ],
    [
      'the second of three, with numbers',
      '<div class="pagination"><a href="/news/harbour">1</a> <strong>2</strong> <a href="/news/harbour/3">3</a></div>',
      'https://gazette.example/news/harbour/2',
      '<link rel="prev" href="/news/harbour"><link rel="next" href="/news/harbour/3">',
      { page: 2, of: 3, next: 'https://gazette.example/news/harbour/3', single: null },
    ],
    [
      'WordPress’s links of pages',
      '<div class="page-links">Pages: <span class="post-page-numbers current">1</span> <a href="https://gazette.example/harbour/2/" class="post-page-numbers">2</a></div>',
      'https://gazette.example/harbour/',
      '',
      { page: 1, of: 2, next: 'https://gazette.example/harbour/2/', single: null },
    ],
    [
      'German, with all of it on one page',
      '<div class="artikel-seiten"><p>Seite 1 von 4</p><a rel="next" href="/hafen/seite-2">Nächste Seite</a> <a href="/hafen/komplettansicht">Auf einer Seite lesen</a></div>',
      'https://gazette.example/hafen',
      '',
      {
        page: 1,
        of: 4,
        next: 'https://gazette.example/hafen/seite-2',
        single: 'https://gazette.example/hafen/komplettansicht',
      },
    ],
    [
      'French, with a version for print',
      '<p>Page 2 sur 3</p><a rel="next" href="/port-3.html">Suite</a> <a href="/port.html?print=1">Imprimer</a>',
      'https://gazette.example/port-2.html',
      '',
      {
        page: 2,
        of: 3,
        next: 'https://gazette.example/port-3.html',
        single: 'https://gazette.example/port.html?print=1',
      },
    ],
    [
      'Spanish',
      '<span>Página 1 de 2</span> <a rel="next" href="/puerto?pagina=2">Siguiente</a>',
      'https://gazette.example/puerto',
      '',
      { page: 1, of: 2, next: 'https://gazette.example/puerto?pagina=2', single: null },
    ],
    [
      'Polish, told by the line alone with its link',
      '<p>Strona 1 z 2</p><div class="pager"><a href="/port,2">2</a></div>',
      'https://gazette.example/port',
      '',
      { page: 1, of: 2, next: 'https://gazette.example/port,2', single: null },
    ],
    [
      'Chinese',
      '<p>第1页 共3页</p><div class="pagination"><a href="/a/harbour_2.html">2</a><a href="/a/harbour_3.html">3</a></div>',
      'https://gazette.example/a/harbour.html',
      '',
      { page: 1, of: 3, next: 'https://gazette.example/a/harbour_2.html', single: null },
    ],
  ])('%s', (_, inside, url, head, parts) => {
    const found = read(inside, url, head);
    expect(found.parts).toEqual(parts);
    expect(found.health).toEqual(['in-parts']);
  });

  test('and the explanation tells it', () => {
    const { choices } = explain({
      bytes: new TextEncoder().encode(
        articleHtml('', { head: '<link rel="next" href="/news/harbour?page=2">' }),
      ),
      contentType: 'text/html; charset=utf-8',
      mime: 'text/html',
      url: 'https://gazette.example/news/harbour',
      at: '2024-05-10T08:00:00.000Z',
    });
    expect(choices).toContainEqual({
      step: 'parts',
      what: 'page 1 of ?',
      reason: 'next https://gazette.example/news/harbour?page=2',
    });
  });
});

describe('an article on one page is whole', () => {
  test.each([
    ['the next article', '', '<link rel="next" title="Ferry" href="/news/ferry">'],
    ['pages of comments', '<div class="pagination"><a href="/news/harbour/comment-page-2">2</a></div>', ''],
    [
      'pages of a list',
      '<div class="pagination"><a href="/news?page=2">2</a><a href="/news?page=3">3</a></div>',
      '',
    ],
    ['a version for print', '<a href="/news/harbour?print=1">Print</a>', ''],
    [
      'a book',
      '<p>She stopped on page 2 of 300 and never went on to read any further in it, she said.</p>',
      '',
    ],
  ])('beside a link to %s', (_, inside, head) => {
    const found = read(inside, 'https://gazette.example/news/harbour', head);
    expect(found.parts).toBeNull();
    expect(found.health).toEqual([]);
  });
});
