import { describe, expect, test } from 'vitest';
import { readPage } from './read.ts';

const filler = 'Two thousand people crossed the bridge in the first hour. '.repeat(12);

const shell = (script: string) => ({
  head: '<title>Bridge over the river opens | The Example</title><meta property="og:title" content="Bridge over the river opens"><meta property="og:site_name" content="The Example">',
  body: `<div id="root"></div>${script}`,
});

const read = (script: string) => {
  const { values, provenance } = readPage(shell(script));
  return {
    names: values.authors.map(({ name }) => name),
    publishedAt: values.publishedAt,
    source: provenance.publishedAt,
  };
};

const expected = {
  names: ['Anna Example', 'Bob Sample'],
  publishedAt: '2024-04-23T09:12:00Z',
  source: 'state',
};

describe('an article that stands in the state of the page’s scripts alone', () => {
  test.each([
    [
      'Next.js',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
        props: {
          pageProps: {
            related: [
              {
                title: 'The last ferry',
                authors: [{ name: 'Zoe Teaser' }],
                publishedAt: '2023-01-02T00:00:00Z',
              },
            ],
            article: {
              title: 'Bridge over the river opens',
              authors: [{ name: 'Anna Example' }, { name: 'Bob Sample' }],
              publishedAt: '2024-04-23T09:12:00.000Z',
              body: filler,
            },
          },
        },
      })}</script>`,
    ],
    [
      'Fusion',
      `<script>window.Fusion=window.Fusion||{};Fusion.globalContent=${JSON.stringify({
        type: 'story',
        headlines: { basic: 'Bridge over the river opens' },
        credits: {
          by: [
            { type: 'author', name: 'Anna Example' },
            { type: 'author', name: 'Bob Sample' },
          ],
        },
        first_publish_date: '2024-04-23T09:12:00.000Z',
        content_elements: [{ type: 'text', content: filler }],
      })};</script>`,
    ],
    [
      'an assignment with names in two parts and milliseconds',
      `<script>window.__INITIAL_STATE__ = ${JSON.stringify({
        story: {
          headline: 'Bridge over the river opens',
          writers: [
            { firstName: 'Anna', lastName: 'Example' },
            { firstName: 'Bob', lastName: 'Sample' },
          ],
          publishDate: 1713863520000,
          html: filler,
        },
      })}</script>`,
    ],
    [
      'a line with both names',
      `<script>window.__PRELOADED_STATE__ = ${JSON.stringify({
        data: {
          title: 'Bridge over the river opens',
          byline: 'By Anna Example and Bob Sample',
          date: '2024-04-23T09:12:00Z',
          html: filler,
        },
      })}</script>`,
    ],
  ])('%s', (_, script) => {
    expect(read(script)).toEqual(expected);
  });

  test('another article’s headline gives nothing', () => {
    const other = JSON.stringify({
      story: {
        title: 'The last ferry',
        authors: [{ name: 'Zoe Teaser' }],
        publishedAt: '2023-01-02',
        html: filler,
      },
    });
    expect(read(`<script>window.__STATE__ = ${other}</script>`)).toEqual({
      names: [],
      publishedAt: null,
      source: undefined,
    });
  });

  test('what is printed or told to machines is believed first', () => {
    const state = JSON.stringify({
      story: {
        title: 'Bridge over the river opens',
        author: 'A. Login',
        publishedAt: '2024-04-25T00:00:00Z',
        html: filler,
      },
    });
    const { values } = readPage({
      ...shell(''),
      body: `<article><h1>Bridge over the river opens</h1><p class="byline">By Anna Example</p><p>${filler}</p></article><script>window.__STATE__ = ${state}</script>`,
    });
    expect(values.authors.map(({ name }) => name)).toEqual(['Anna Example']);
    expect(values.publishedAt).toBe('2024-04-25T00:00:00Z');
  });
});
