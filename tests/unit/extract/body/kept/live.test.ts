import { describe, expect, test } from 'vitest';
import { readHtml } from '../../page.ts';

const news = [
  [
    '09:40',
    'Ferry leaves',
    'The ferry left the north quay at twenty to ten with two hundred people on board.',
  ],
  [
    '08:15',
    'Divers are back',
    'The divers came back from the wall and told the office what they had seen there.',
  ],
  [
    '07:45',
    'First ship in',
    'The first ship came in at dawn, greeted by some hundred people on the sea wall.',
  ],
  ['07:05', 'Wall holds', 'The office says that the wall holds, and that traffic may begin within the hour.'],
] as const;

type Shape = (time: string, headline: string, text: string) => string;

const shapes: [string, Shape, ((entries: string) => string)?][] = [
  [
    'boxes with a time element',
    (time, headline, text) =>
      `<div class="live-entry"><time datetime="2024-05-09T${time}:00+02:00">${time}</time><h3>${headline}</h3><p>${text}</p></div>`,
  ],
  [
    'articles with a linked time and a heading that leads to the entry itself',
    (time, headline, text) =>
      `<article class="block" id="block-${time.replace(':', '')}"><p class="block-time"><a href="#block-1"><time datetime="2024-05-09T${time}:00Z">${time} CEST</time></a></p><h2 class="block-title"><a href="#block-1">${headline}</a></h2><div class="block-elements"><p>${text}</p></div></article>`,
  ],
  [
    'list items with a named time',
    (time, headline, text) =>
      `<li class="ticker__item"><span class="ticker__uhrzeit">${time} Uhr</span><div><strong>${headline}</strong><p>${text}</p></div></li>`,
    (entries) => `<ul class="ticker">${entries}</ul>`,
  ],
  [
    'boxes whose head holds time and author',
    (time, headline, text) =>
      `<section class="post"><header class="post-meta"><span class="post-date">09.05.2024 ${time}</span></header><h3>${headline}</h3><p>${text}</p></section>`,
  ],
  [
    'schema.org’s live blog in the markup',
    (time, headline, text) =>
      `<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting" class="lb-post"><span itemprop="datePublished" content="2024-05-09T${time}:00+02:00" class="lb-time">${time}</span><h3 itemprop="headline">${headline}</h3><div itemprop="articleBody"><p>${text}</p></div></div>`,
  ],
  [
    'French times',
    (time, headline, text) =>
      `<div class="entree"><div class="heure">${time.replace(':', 'h')}</div><div class="contenu"><h3>${headline}</h3><p>${text}</p></div></div>`,
  ],
];

describe('entries of a live blog keep their times, in order', () => {
  test.each(shapes)('%s', (_, shape, around = (entries) => `<div class="live">${entries}</div>`) => {
    const { text } = readHtml(
      `<!doctype html><html lang="en"><head><title>Harbour: the day live</title></head><body><article><h1>Harbour: the day live</h1>
       <p>All that happens in the harbour on the day of its opening, told by our reporters on the quay and on the wall.</p>
       ${around(news.map(([time, headline, said]) => shape(time, headline, said)).join('\n'))}</article></body></html>`,
      { url: 'https://gazette.example/live/harbour' },
    );
    const order = news.flatMap(([time, headline, said]) => [
      text.search(new RegExp(`${time.replace(':', '[:h]')}`)),
      text.indexOf(headline),
      text.indexOf(said),
    ]);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('in the structured data, where the markup is a stub', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'LiveBlogPosting',
      headline: 'Harbour: the day live',
      liveBlogUpdate: news.map(([time, headline, articleBody]) => ({
        '@type': 'BlogPosting',
        headline,
        articleBody,
        datePublished: `2024-05-09T${time}:00+02:00`,
      })),
    };
    const { text } = readHtml(
      `<html><head><title>Harbour</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`,
    );
    expect(text).toBe(news.map((entry) => entry.join('\n\n')).join('\n\n'));
  });
});

describe('other times stay out', () => {
  test('of teasers below a text', () => {
    const teasers = ['a', 'b', 'c', 'd']
      .map(
        (at) =>
          `<div class="item"><time datetime="2024-05-09T08:00:00Z">08:00</time><h3><a href="/${at}">The ferry stays in port for the whole of the week</a></h3></div>`,
      )
      .join('');
    const said =
      'The harbour office said on Thursday that ships would be let in from dawn, after three days. ';
    const { text } = readHtml(
      `<html><head><title>Harbour</title></head><body><article><h1>Harbour reopens</h1><p>${said.repeat(2)}</p><p>${said.repeat(3)}</p><div>${teasers}</div></article></body></html>`,
    );
    expect(text).not.toContain('08:00');
    expect(text).not.toContain('ferry');
  });

  test('a date within a sentence is a part of it', () => {
    const sentence =
      'The wall was built on <time datetime="1904-05-09">9 May 1904</time> by men from the whole region.';
    const { text } = readHtml(
      `<html><head><title>The wall</title></head><body><article><h1>The wall</h1><p>${sentence}</p><p>It has stood for a hundred and twenty years since, through storms and wars, until last week.</p></article></body></html>`,
    );
    expect(text).toContain('built on 9 May 1904 by men');
  });
});
