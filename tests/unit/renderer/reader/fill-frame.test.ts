// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fillFrame } from '../../../../renderer/reader/frame/fill-frame.ts';
import type { Credit } from '../../../../shared/credit.ts';
import type { Photo } from '../../../../shared/photo.ts';
import { english } from '../english.ts';

const words = { t: english.t, language: 'en', direction: 'ltr' };
const hash = `sha256:${'ab'.repeat(32)}`;
const held = { hash, bytes: 100, mime: 'image/jpeg', held: true };
const credit: Credit = {
  raw: 'ANN SAMPLE/AFP',
  creators: [{ name: 'Ann Sample', role: 'photographer' }],
  agencies: [{ id: 'afp', name: 'AFP' }],
  courtesy: [],
  handout: false,
  filePhoto: false,
  pool: false,
  licence: null,
  rights: null,
  source: 'figcaption',
};

function photo(of: Partial<Photo> = {}): Photo {
  const known = { file: held, src: 'https://example.org/a.jpg', alt: null, width: 600, height: 400 };
  return { ...known, role: 'body', caption: 'The quay', captionHtml: null, credit, rivals: [], ...of };
}

function fill(html: string, photos: Photo[] = [], direction: 'ltr' | 'rtl' = 'ltr'): void {
  fillFrame(document, { html, photos, language: 'en', direction }, words);
}

const figures = () => [...document.querySelectorAll('figure')];
const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? null;

beforeEach(() => document.body.replaceChildren());

describe('a photo', () => {
  it('stands where the text names it, with its caption and its credit on a line of its own', () => {
    fill(
      '<p>before</p><figure><img data-photo="0"><figcaption>as printed</figcaption></figure><p>after</p>',
      [photo()],
    );
    const [before, figure, after] = [...(document.querySelector('.text')?.children ?? [])];
    expect([before?.textContent, figure?.tagName, after?.textContent]).toEqual(['before', 'FIGURE', 'after']);
    expect(figure?.querySelector('img')?.src).toBe(`app://coupure/media/${'ab'.repeat(32)}`);
    expect(textOf('.caption')).toBe('The quay');
    expect(textOf('.credit')).toBe('Ann Sample / AFP');
    expect(document.body.textContent).not.toContain('as printed');
  });

  it('leads from its credit to all photos of the photographer and of the agency', () => {
    fill('<img data-photo="0">', [photo()]);
    const searches = [...document.querySelectorAll<HTMLElement>('.credit button')].map(
      (name) => name.dataset.search,
    );
    expect(searches).toEqual(['photographer:"Ann Sample"', 'agency:"afp"']);
  });

  it('says where no credit was found', () => {
    fill('<img data-photo="0">', [photo({ credit: null })]);
    expect(textOf('.credit.none')).toBe('No credit found');
  });

  it('keeps its place, caption and credit where the image is missing', () => {
    fill('<p>x</p><img data-photo="0"><p>y</p>', [photo({ file: null, alt: 'A quay at dawn' })]);
    const order = [...(document.querySelector('.text')?.children ?? [])].map(({ tagName }) => tagName);
    expect(order).toEqual(['P', 'FIGURE', 'P']);
    expect(document.querySelector('figure img')).toBeNull();
    expect(textOf('.missing')).toBe('This photo is missingA quay at dawn');
    expect(textOf('.caption')).toBe('The quay');
    expect(textOf('.credit')).toBe('Ann Sample / AFP');
  });

  it('is a caption alone where there never was an image', () => {
    fill('', [photo({ file: null, src: null, role: 'caption-only' })]);
    expect(figures()[0]?.classList.contains('caption-only')).toBe(true);
    expect(document.querySelector('.missing')).toBeNull();
  });

  it('leads the article where it is its lead and the text does not name it', () => {
    fill('<p>x</p>', [photo({ role: 'lead' }), photo({ role: 'gallery', caption: 'second' })]);
    expect(document.body.firstElementChild?.tagName).toBe('FIGURE');
    expect(textOf('.more-photos h2')).toBe('More photos');
    expect(textOf('.more-photos .caption')).toBe('second');
  });

  it('is shown once, and what names no photo is left out', () => {
    fill('<img data-photo="0"><img data-photo="0"><img data-photo="7"><img>', [photo()]);
    expect(figures()).toHaveLength(1);
    expect(document.querySelectorAll('img')).toHaveLength(1);
  });
});

describe('the text', () => {
  it('keeps what says how it is to be read', () => {
    const html =
      '<p lang="de" dir="ltr">x</p><table><tbody><tr><td colspan="2">y</td></tr></tbody></table><ol start="3"><li>z</li></ol>';
    fill(html);
    expect(document.querySelector('.text')?.innerHTML).toBe(html);
  });

  it('is replaced as a whole, in its own language and direction', () => {
    fill('<p>one</p>');
    fill('<p>two</p>', [], 'rtl');
    expect(document.body.textContent).toBe('two');
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('runs and loads nothing', () => {
    fill(
      `<script>x()</script><p onclick="x()" style="background:url(//example.org/a)">text</p><img src="//example.org/b">
       <a href="javascript:x()">a</a><a href="https://example.org/c">b</a><svg onload="x()"></svg>
       <iframe src="//example.org"></iframe><form action="//example.org"><input></form>
       <meta http-equiv="refresh" content="0;url=//example.org"><link rel="stylesheet" href="//example.org">`,
    );
    expect(
      document.body.querySelectorAll('script, svg, iframe, form, input, meta, link, img, [style]'),
    ).toHaveLength(0);
    const attributes = [...document.body.querySelectorAll('.text *')].flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes).toEqual(['href']);
    expect(document.querySelector('a[href]')?.textContent).toBe('b');
  });
});
