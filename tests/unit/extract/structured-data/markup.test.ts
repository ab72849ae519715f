import { describe, expect, test } from 'vitest';
import { addressOf, nodesOf, textOf, textsOf } from '../../../../main/extract/structured-data/index.ts';
import { readData } from './read.ts';

describe('microdata', () => {
  test('reads texts, addresses and machine-readable attributes', () => {
    const { nodes } = readData(`
      <article itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">Bridge opens</h1>
        <time itemprop="datePublished" datetime="2024-05-04T08:00+02:00">Saturday</time>
        <meta itemprop="keywords" content="bridge, river">
        <a itemprop="author" href="/people/anna">Anna Example</a>
        <img itemprop="image" src="/a.jpg" alt="">
      </article>`);
    const [article] = nodes;
    expect(article && textOf(article, 'headline')).toBe('Bridge opens');
    expect(article && textOf(article, 'datePublished')).toBe('2024-05-04T08:00+02:00');
    expect(article && textsOf(article, 'author')).toEqual(['Anna Example']);
    expect(article && addressOf(article, 'author')).toBe('/people/anna');
    expect(article && addressOf(article, 'image')).toBe('/a.jpg');
  });

  test('gives a property to the nearest item', () => {
    const { nodes } = readData(`
      <div itemscope itemtype="https://schema.org/Article">
        <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">The Example</b></div>
        <b itemprop="name">Bridge opens</b>
      </div>`);
    const [article, publisher] = nodes;
    expect(article && textsOf(article, 'name')).toEqual(['Bridge opens']);
    expect(publisher && textOf(publisher, 'name')).toBe('The Example');
    expect(article && nodesOf(article, 'publisher')).toEqual([publisher]);
  });

  test('follows itemref to what stands elsewhere', () => {
    const { nodes } = readData(`
      <p id="by" itemprop="author">Anna Example</p>
      <article itemscope itemtype="https://schema.org/Article" itemref="by"></article>`);
    expect(nodes[0] && textsOf(nodes[0], 'author')).toEqual(['Anna Example']);
  });
});

describe('RDFa', () => {
  test('reads typed elements and their properties', () => {
    const { nodes } = readData(`
      <div vocab="http://schema.org/" typeof="NewsArticle" about="/a">
        <h1 property="headline">Bridge opens</h1>
        <span property="dc:date" content="2024-05-04">Saturday</span>
        <span property="author" typeof="Person"><b property="name">Anna Example</b></span>
      </div>`);
    const [article] = nodes;
    expect(article?.types).toEqual(['newsarticle']);
    expect(article && textOf(article, 'headline')).toBe('Bridge opens');
    expect(article && textOf(article, 'date')).toBe('2024-05-04');
    expect(article && textsOf(article, 'author')).toEqual(['Anna Example']);
  });

  test('takes loose properties of the body for the page, and leaves meta tags alone', () => {
    const { nodes } = readData(`
      <meta property="og:title" content="Bridge opens">
      <body><span property="dc:created" content="2024-05-04"></span></body>`);
    expect(nodes.map(({ types, values }) => [types, [...values.keys()]])).toEqual([[[], ['created']]]);
  });
});

describe('states of scripts', () => {
  const article = { id: 1, title: 'Bridge opens', body: 'x'.repeat(600) };

  test.each([
    ['as JSON', `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(article)}</script>`],
    ['assigned', `<script>window.__STATE__ = ${JSON.stringify(article)};</script>`],
    [
      'assigned with what JSON does not know',
      `<script>var data = {id: 1, title: 'Bridge opens', other: undefined, body: "${'x'.repeat(600)}"};</script>`,
    ],
    [
      'as a text that holds JSON',
      `<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify(article))});</script>`,
    ],
  ])('are read: %s', (_, html) => {
    expect(readData(html).embeddedStates()).toMatchObject([
      { id: 1, title: 'Bridge opens', body: article.body },
    ]);
  });

  test('leave code alone', () => {
    expect(
      readData(
        `<script>var x = {a: function () { return 1; }}; ${'y();'.repeat(300)}</script>`,
      ).embeddedStates(),
    ).toEqual([]);
  });
});
