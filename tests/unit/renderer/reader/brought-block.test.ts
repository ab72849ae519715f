import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { broughtBlock as Brought } from '../../../../renderer/reader/original/brought-block.ts';

let broughtBlock: typeof Brought;

beforeAll(async () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  ({ broughtBlock } = await import('../../../../renderer/reader/original/brought-block.ts'));
});

const page = `<nav><a>Home</a></nav><h1>Ferry</h1>
<p>The first ferry came in at six, an hour late.</p>
<h1 class="x">What was <b onclick="x()">left</b> out <img src="p.png"><a href="/more">here</a></h1>
<p>A brass band played on the quay for all.</p><p>Footer of the site</p>`;
const text = 'The first ferry came in at six, an hour late.\n\nA brass band played on the quay for all.';

function blocksOf(html: string): Element[] {
  return [...new JSDOM(html).window.document.querySelectorAll('h1, p, nav a')];
}

describe('a block brought from the page as received', () => {
  it('is plain HTML without images, its links leading where they led', () => {
    const blocks = blocksOf(page);
    const [, , , left] = blocks;
    const brought = left && broughtBlock(left, blocks, text, 'https://gazette.example/news/ferry');
    expect(brought?.html).toBe(
      '<h2>What was <b>left</b> out <a href="https://gazette.example/more">here</a></h2>',
    );
    expect(brought?.quote.exact).toBe('What was left out here');
  });

  it('has its place after the nearest block above it that the article has', () => {
    const blocks = blocksOf(page);
    const quoteOf = (index: number) => {
      const block = blocks[index];
      return block && broughtBlock(block, blocks, text, null).quote;
    };
    expect(quoteOf(3)?.prefix).toMatch(/at six, an hour late\.$/);
    expect(quoteOf(3)?.suffix).toMatch(/^A brass band/);
    expect(quoteOf(5)).toMatchObject({ suffix: '' });
    expect(quoteOf(5)?.prefix).toMatch(/for all\.$/);
    expect(quoteOf(0)).toMatchObject({ prefix: '' });
    expect(quoteOf(0)?.suffix).toMatch(/^The first ferry/);
  });

  it('has a place in an article without text', () => {
    const blocks = blocksOf(page);
    const [, heading] = blocks;
    expect(heading && broughtBlock(heading, blocks, '', null).quote).toEqual({
      exact: 'Ferry',
      prefix: '',
      suffix: '',
    });
  });
});
