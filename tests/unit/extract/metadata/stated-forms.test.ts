import { describe, expect, test } from 'vitest';
import { readPage, text } from './read.ts';

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const article = (rest: string) =>
  script(
    `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens",${rest}}`,
  );

const read = (head: string, body = '') =>
  readPage({
    head: `<title>Bridge over the river opens | The Example</title><meta property="og:site_name" content="The Example">${head}`,
    body: `<article><h1>Bridge over the river opens</h1>${body}${text}</article>`,
  }).values;

describe('authors as machines are told them', () => {
  test.each([
    ['one text', '"author":"Anna Example"', ['Anna Example']],
    ['a text with its cue', '"author":"By Anna Example"', ['Anna Example']],
    [
      'several in one text',
      '"author":"Anna Example, Bob Sample and Carla Model"',
      ['Anna Example', 'Bob Sample', 'Carla Model'],
    ],
    ['a list of texts', '"author":["Anna Example","Bob Sample"]', ['Anna Example', 'Bob Sample']],
    ['a person', '"author":{"@type":"Person","name":"Anna Example"}', ['Anna Example']],
    [
      'a person with a list of names',
      '"author":{"@type":"Person","name":["Anna Example","Bob Sample"]}',
      ['Anna Example', 'Bob Sample'],
    ],
    [
      'a person with two in one name',
      '"author":{"@type":"Person","name":"Anna Example and Bob Sample"}',
      ['Anna Example', 'Bob Sample'],
    ],
    [
      'a person by first and last name',
      '"author":{"@type":"Person","givenName":"Anna","familyName":"Example"}',
      ['Anna Example'],
    ],
    [
      'people',
      '"author":[{"@type":"Person","name":"Anna Example"},{"@type":"Person","name":"Bob Sample"}]',
      ['Anna Example', 'Bob Sample'],
    ],
    ['a person in capitals', '"author":{"@type":"Person","name":"ANNA DE LA CRUZ"}', ['Anna de la Cruz']],
    [
      'a person with a post',
      '"author":{"@type":"Person","name":"Anna Example, Political Editor","jobTitle":"Political Editor"}',
      ['Anna Example'],
    ],
    [
      'a thing without a type',
      '"author":{"name":"Anna Example","url":"https://news.example/anna"}',
      ['Anna Example'],
    ],
    [
      'the site beside people',
      '"author":[{"@type":"Person","name":"Anna Example"},{"@type":"Organization","name":"The Example"}]',
      ['Anna Example'],
    ],
    [
      'by reference',
      '"author":{"@id":"#anna"}},{"@context":"https://schema.org","@type":"Person","@id":"#anna","name":"Anna Example"',
      ['Anna Example'],
    ],
    ['as creator', '"creator":["Anna Example"]', ['Anna Example']],
    [
      'entities in the name',
      '"author":{"@type":"Person","name":"Ren&eacute;e O&#39;Example"}',
      ["Renée O'Example"],
    ],
    ['an address as the name', '"author":{"@type":"Person","name":"https://news.example/anna"}', []],
    ['nobody', '"author":{"@type":"Person","name":"admin"}', []],
    ['an empty name', '"author":{"@type":"Person","name":""}', []],
  ])('%s', (_, stated, names) => {
    const both = article(stated);
    const html = stated.includes('},{"@context"') ? both.replace('>{', '>[{').replace('}<', '}]<') : both;
    expect(read(html).authors.map(({ name }) => name)).toEqual(names);
  });
});

describe('JSON-LD that no parser takes', () => {
  test.each([
    [
      'comments',
      '{/* article */"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens",// who\n"author":"Anna Example"}',
    ],
    [
      'trailing commas',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":["Anna Example",],}',
    ],
    [
      'bare newlines',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","description":"one\ntwo","author":"Anna Example"}',
    ],
    [
      'CDATA',
      '//<![CDATA[\n{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":"Anna Example"}\n//]]>',
    ],
    [
      'an HTML comment around it',
      '<!-- {"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":"Anna Example"} -->',
    ],
    [
      'a semicolon behind it',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":"Anna Example"};',
    ],
    [
      'two objects without a list',
      '{"@context":"https://schema.org","@type":"WebSite","name":"The Example"}{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":"Anna Example"}',
    ],
    [
      'two objects with a comma',
      '{"@context":"https://schema.org","@type":"WebSite","name":"The Example"},{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":"Anna Example"}',
    ],
    [
      'a list in a list',
      '[[{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":"Anna Example"}]]',
    ],
    [
      'a graph',
      '{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":["NewsArticle","Article"],"headline":"Bridge over the river opens","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Anna Example"}]}',
    ],
    [
      'quotes of HTML',
      '{&quot;@context&quot;:&quot;https://schema.org&quot;,&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Bridge over the river opens&quot;,&quot;author&quot;:&quot;Anna Example&quot;}',
    ],
    [
      'a bad escape',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","description":"it\\\'s","author":"Anna Example"}',
    ],
    [
      'an end cut off',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":"Anna Example","articleBody":"The new bridge',
    ],
    [
      'quotation marks inside a text',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge over the river opens","author":"Anna Example","description":"The "new" bridge"}',
    ],
    [
      'types as addresses',
      '{"@context":"https://schema.org","@type":"https://schema.org/NewsArticle","headline":"Bridge over the river opens","author":"Anna Example"}',
    ],
    [
      'a prefix',
      '{"@context":{"schema":"https://schema.org/"},"@type":"schema:NewsArticle","schema:headline":"Bridge over the river opens","schema:author":"Anna Example"}',
    ],
  ])('%s', (_, json) => {
    expect(read(script(json)).authors.map(({ name }) => name)).toEqual(['Anna Example']);
  });
});

describe('dates as machines are told them', () => {
  test.each([
    ['2024-04-23T09:12:00+02:00', '2024-04-23T09:12:00+02:00'],
    ['2024-04-23T09:12:00+0200', '2024-04-23T09:12:00+02:00'],
    ['2024-04-23T09:12:00.123Z', '2024-04-23T09:12:00Z'],
    ['2024-04-23T09:12', '2024-04-23T09:12'],
    ['2024-04-23 09:12:00', '2024-04-23T09:12:00'],
    ['2024-04-23 09:12:00 +0200', '2024-04-23T09:12:00+02:00'],
    ['2024-04-23', '2024-04-23'],
    ['2024/04/23', '2024-04-23'],
    ['20240423', '2024-04-23'],
    ['20240423T091200Z', '2024-04-23T09:12:00Z'],
    ['Tue, 23 Apr 2024 09:12:00 GMT', '2024-04-23T09:12:00Z'],
    ['Tue Apr 23 09:12:00 CEST 2024', '2024-04-23T09:12:00+02:00'],
    ['Tue Apr 23 2024 09:12:00 GMT+0200 (Central European Summer Time)', '2024-04-23T09:12:00+02:00'],
    ['1713863520', '2024-04-23T09:12:00Z'],
    ['1713863520000', '2024-04-23T09:12:00Z'],
    ['April 23, 2024', '2024-04-23'],
    ['23.04.2024 09:12', '2024-04-23T09:12'],
    ['2024-04-23T24:00:00Z', '2024-04-23'],
    ['0000-00-00T00:00:00Z', null],
    ['1970-01-01T00:00:00Z', null],
    ['2099-04-23', null],
    ['', null],
  ])('%s', (stated, date) => {
    expect(read(article(`"datePublished":${JSON.stringify(stated)}`)).publishedAt).toBe(date);
    expect(read(`<meta property="article:published_time" content="${stated}">`).publishedAt).toBe(date);
  });
});
