// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fillOriginal, type Kept } from '../../../../renderer/reader/original/fill-original.ts';

const hash = `sha256:${'ab'.repeat(32)}`;
const nothing = { alt: null, width: null, height: null, captionHtml: null, credit: null, rivals: [] };
const kept: Kept = {
  title: 'The quay is open',
  standfirst: null,
  authors: [{ name: 'Ann Sample', role: 'author', url: null }],
  publisher: null,
  section: null,
  text: 'Ships came in at dawn.',
  photos: [
    {
      ...nothing,
      file: { hash, bytes: 10, mime: 'image/jpeg', held: true },
      src: 'https://news.example/quay.jpg',
      role: 'lead',
      caption: 'The quay',
    },
  ],
};

function fill(text: string, isHtml = true): void {
  fillOriginal(
    document,
    { text, isHtml, receivedAt: '2024-05-06T07:08:09.000Z', url: 'https://news.example/a/b' },
    kept,
  );
}

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('a page as it was received', () => {
  it('keeps the style it carries in itself', () => {
    fill(
      '<head><style>p { color: green }</style></head><body class="news"><p style="margin: 3px">Ships came in at dawn.</p>',
    );
    expect(document.head.querySelector('style')?.textContent).toContain('color: green');
    expect(document.querySelector('p')?.getAttribute('style')).toBe('margin: 3px');
    expect(document.body.className).toBe('news');
  });

  it('holds nothing that runs, loads, sends or leads away', () => {
    fill(`<head><base href="https://trap.example/"><link rel="preconnect" href="https://trap.example"><link rel="stylesheet" href="/a.css">
<meta http-equiv="refresh" content="0;url=https://trap.example"><script src="/a.js"></script></head>
<body onload="trap()"><form action="https://trap.example"><input name="a"></form><iframe src="https://trap.example"></iframe>
<video src="/a.mp4" poster="/a.jpg"></video><object data="/a.swf"></object><img src="/pixel.gif" srcset="/pixel2.gif 2x" onerror="trap()">
<svg><image href="/b.png"></image></svg><a href="javascript:trap()" ping="https://trap.example">x</a></body>`);
    const dangerous =
      'base, link, meta, script, form, input, iframe, video, object, svg, [srcset], [ping], [onload], [onerror]';
    expect(document.body.querySelector(dangerous)).toBeNull();
    expect(document.head.querySelector('base, link, meta, script')).toBeNull();
    expect(document.querySelector('img')?.hasAttribute('src')).toBe(false);
    expect(document.querySelector('a')?.getAttribute('href')).toBeNull();
  });

  it('shows the photos that are held, by their address on the site', () => {
    fill('<img src="../quay.jpg"><img src="/other.jpg">');
    const sources = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(sources).toEqual([`app://coupure/media/${'ab'.repeat(32)}`, null]);
  });

  it('says what the clean view leaves out of it', () => {
    fill(
      '<nav><a href="/sport">Sport</a></nav><h1>The quay is open</h1><p>Ships  came in at dawn.</p><p>By <a>Ann Sample</a></p><p>Read also: boats</p>',
    );
    const leftOut = [...document.querySelectorAll('[data-left-out]')].map((block) => block.textContent);
    expect(leftOut).toEqual(['Sport', 'Read also: boats']);
  });

  it('is shown as it is where it was plain text', () => {
    fill('One <b>line</b>\nand another', false);
    expect(document.querySelector('pre')?.textContent).toBe('One <b>line</b>\nand another');
  });
});
