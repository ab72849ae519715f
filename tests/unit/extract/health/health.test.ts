import { describe, expect, test } from 'vitest';
import { articleHtml, readHtml } from '../page.ts';

describe('a page that is no article says so', () => {
  test.each([
    [
      'a challenge',
      '<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1><p>Please wait.</p></body></html>',
    ],
    [
      'an error page',
      '<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1><p>The page does not exist.</p></body></html>',
    ],
    ['an empty page', '<html><head><title></title></head><body></body></html>'],
    [
      'a home page',
      `<html><head><title>The Sample Gazette</title></head><body>${Array.from({ length: 40 }, (_, at) => `<div class="card"><h3><a href="/n/${at}">Headline number ${at} of the day</a></h3></div>`).join('')}</body></html>`,
    ],
  ])('%s', (_, html) => {
    expect(readHtml(html, { url: 'https://gazette.example/' }).health).toContain('no-article');
  });
});

describe('an article is well', () => {
  test('also one about challenges and error pages', () => {
    const page = articleHtml(
      '<p>The pages that ask “checking your browser” or say “404 not found” are read by more people than any news, a survey of the town found.</p>',
    );
    expect(readHtml(page).health).toEqual([]);
  });
});
