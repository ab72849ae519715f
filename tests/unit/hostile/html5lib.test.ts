import { describe, expect, test, vi } from 'vitest';
import { fillFrame } from '../../../renderer/reader/frame/fill-frame.ts';
import { dangersIn } from '../../hostile/dangers.ts';
import { html5libMarkup } from '../../hostile/html5lib.ts';
import { articleHtml, readHtml } from '../extract/page.ts';
import { english } from '../renderer/english.ts';

/** A window for what shows articles; it must be there before DOMPurify is loaded. */
const { window } = await vi.hoisted(() => import('../../hostile/window.ts'));

const words = { t: english.t, language: 'en', direction: 'ltr' } as const;
/** All of them take forty seconds; with `HTML5LIB=all` they are tried. */
const markups = await html5libMarkup({ every: process.env.HTML5LIB === 'all' ? 1 : 3 });
/** So many at once that a failure is found soon, and so few that each is named in it. */
const portion = 100;
const portions = Array.from({ length: Math.ceil(markups.length / portion) }, (_, at) => at * portion);

function dangersOf(html: string): string[] {
  return dangersIn(new window.DOMParser().parseFromString(html, 'text/html'));
}

/** What of a page with this markup could do harm, as it is kept, read again, and shown. */
function harm(markup: string): string[] {
  const { html, photos } = readHtml(articleHtml(`<p>In the evening the lamps were lit.</p>${markup}`));
  const captions = photos.map(({ captionHtml }) => captionHtml ?? '');
  const shown = window.document;
  fillFrame(
    shown,
    { html, photos: photos.map((photo) => ({ ...photo, file: null })), language: 'en', direction: 'ltr' },
    words,
  );
  const again = new window.DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  const ours = (element: Element) => element.closest('button.open, .credit, .missing') !== null;
  return [html, again, ...captions].flatMap(dangersOf).concat(dangersIn(shown.body, ours));
}

test('there are as many as we say', () => expect(markups.length).toBeGreaterThan(450));

describe('the markup of html5lib’s own tests does no harm', () => {
  test.each(portions)('from number %i', (first) => {
    for (const markup of markups.slice(first, first + portion)) {
      expect(harm(markup), markup).toEqual([]);
    }
  });
});
