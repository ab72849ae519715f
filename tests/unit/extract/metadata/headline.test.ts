import { describe, expect, test } from 'vitest';
import { jsonLd, readPage, type TestPage, text } from './read.ts';

const titleOf = (page: TestPage) => readPage(page).values.title;

describe('the headline', () => {
  test('is the one that the page prints, with what titles say as its rivals', () => {
    const reading = readPage({
      head: `<title>Bridge opens two years late - The Example</title><meta property="og:title" content="Bridge opens at last">`,
      body: `<h1>Bridge over the river opens two years late</h1>${text}`,
    });
    expect(reading.values.title).toBe('Bridge over the river opens two years late');
    expect(reading.provenance.title).toBe('h1');
    expect(reading.rivals.title).toContainEqual({ value: 'Bridge opens at last', source: 'meta[og:title]' });
    expect(reading.elements.headline?.localName).toBe('h1');
  });

  test('is not the name of the site that stands in the first heading', () => {
    expect(
      titleOf({
        head: '<title>Bridge opens two years late | The Example</title><meta property="og:site_name" content="The Example">',
        body: `<h1><a href="/">The Example</a></h1><h2>Bridge opens two years late</h2>${text}`,
      }),
    ).toBe('Bridge opens two years late');
  });

  test.each([
    ['Bridge opens | The Example', 'Bridge opens'],
    ['Bridge opens – The Example Online', 'Bridge opens'],
    ['The Example » Bridge opens', 'Bridge opens'],
    ['Bridge opens - News - The Example', 'Bridge opens'],
    ['Bridge opens | Live', 'Bridge opens'],
    ['Pont ouvert : en direct | The Example', 'Pont ouvert'],
    ['Bridge opens - News.example', 'Bridge opens'],
    ['Bridge opens – and closes again', 'Bridge opens – and closes again'],
    ['How to cross a bridge | Step by step', 'How to cross a bridge | Step by step'],
    ['大桥通车，市民欢庆_示例新闻网', '大桥通车，市民欢庆'],
  ])('sheds what sites put around it: %s', (title, headline) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="The Example">`;
    expect(titleOf({ head, body: text })).toBe(headline);
  });

  test('sheds a kicker that the markup names', () => {
    expect(
      titleOf({
        head: '<title>Town: Bridge opens two years late | The Example</title>',
        body: `<h1><span class="article-kicker">Town</span> <span class="visually-hidden">:</span> <span class="article-title">Bridge opens two years late</span></h1>${text}`,
      }),
    ).toBe('Bridge opens two years late');
  });

  test('sheds a kicker that titles set off with a mark', () => {
    expect(
      titleOf({
        head: '<title>River town: Bridge opens two years late</title>',
        body: `<h1><span>River town</span><br>Bridge opens two years late</h1>${text}`,
      }),
    ).toBe('Bridge opens two years late');
  });

  test('keeps its typography and leaves out readings above ideographs', () => {
    expect(titleOf({ body: `<h1>« Le pont » :\u00a0deux ans d’attente</h1>${text}` })).toBe(
      '« Le pont » :\u00a0deux ans d’attente',
    );
    expect(
      titleOf({ body: '<h1><ruby>橋<rt>はし</rt></ruby>が<ruby>開通<rt>かいつう</rt></ruby>しました</h1>' }),
    ).toBe('橋が開通しました');
  });

  test('comes from structured data where the page prints none', () => {
    const reading = readPage({ head: jsonLd({ headline: 'Bridge opens &amp; closes' }), body: text });
    expect(reading.values.title).toBe('Bridge opens & closes');
    expect(reading.provenance.title).toBe('json-ld');
  });

  test('is empty where there is none', () => {
    const reading = readPage({ body: text });
    expect(reading.values.title).toBe('');
    expect(reading.provenance.title).toBeUndefined();
  });
});

describe('the standfirst', () => {
  const line = 'Two years late, and twice as dear as planned: the town has its bridge, and a debt.';

  test('is the line under the headline that is called so', () => {
    const reading = readPage({
      body: `<article><h1>Bridge opens</h1><div class="article__standfirst">${line}</div><div>${text}</div></article>`,
    });
    expect(reading.values.standfirst).toBe(line);
    expect(reading.elements.standfirst?.className).toBe('article__standfirst');
  });

  test('is a line that the description repeats', () => {
    const reading = readPage({
      head: `<meta property="og:description" content="${line}">`,
      body: `<article><h1>Bridge opens</h1><div><p>${line}</p></div><div>${text}</div></article>`,
    });
    expect(reading.values.standfirst).toBe(line);
  });

  test('is never the first paragraph of the text', () => {
    const first =
      'The new bridge over the river was opened on Saturday, two years later than the council had planned it.';
    const reading = readPage({
      head: `<meta name="description" content="${first}">`,
      body: `<h1>Bridge opens</h1><div>${text}</div>`,
    });
    expect(reading.values.standfirst).toBeNull();
  });

  test('is not a description that the page does not print', () => {
    expect(
      readPage({ head: `<meta name="description" content="${line}">`, body: `<h1>Bridge opens</h1>${text}` })
        .values.standfirst,
    ).toBeNull();
  });
});
