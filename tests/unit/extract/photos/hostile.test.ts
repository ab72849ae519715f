import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

/** Far above what a page of this size may take on a busy machine, far below what a wrong order of growth takes. */
const patience = 10_000;

describe('hostile pages', () => {
  it.each([
    ['thousands of images in one element', '<img src="/a.jpg">'.repeat(3_000)],
    [
      'thousands of different images',
      Array.from({ length: 2_000 }, (_, index) => `<p><img src="/${index}.jpg">x</p>`).join(''),
    ],
    ['an image in deep nesting', `${'<div>'.repeat(20_000)}<img src="/a.jpg">${'</div>'.repeat(20_000)}`],
    ['a srcset without end', `<img srcset="${'/a.jpg 1w, '.repeat(50_000)}">`],
    [
      'a caption without end',
      `<figure><img src="/a.jpg"><figcaption>${'<b>a</b> '.repeat(20_000)}</figcaption></figure>`,
    ],
    ['captions in captions', `<div>${'<div class="caption">'.repeat(3_000)}<img src="/a.jpg">x</div>`],
    ['bait in a file name', `<img src="/${'-1x1'.repeat(900)}!.jpg">`],
    ['bait in a class', `<div class="${'a-A'.repeat(50_000)}"><img src="/a.jpg">x</div>`],
    [
      'separators alone',
      `<figure><img src="/a.jpg"><figcaption>${' |'.repeat(20_000)}x</figcaption></figure>`,
    ],
    ['figures in figures', `${'<figure>'.repeat(200)}<img src="/a.jpg">${'</figure>'.repeat(200)}`],
  ])(
    'are read in time: %s',
    (_, markup) => {
      const start = performance.now();
      readPage(`<p>Text.</p>${markup}`);
      expect(performance.now() - start).toBeLessThan(patience);
    },
    30_000,
  );
});
