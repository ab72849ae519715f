import { describe, expect, test } from 'vitest';
import { asExtracted, inForce, lostBlocks, setBlockEdit } from '../../../../main/library/index.ts';
import {
  type ArticleState,
  type BlockEdit,
  emptyState,
  type Quote,
  type Stamp,
} from '../../../../shared/state.ts';
import { sampleContent } from '../samples.ts';

const at = (second: number): Stamp => ({
  at: `2024-05-06T12:00:${String(second).padStart(2, '0')}.000Z`,
  by: 'desk',
});
const quote = (exact: string, prefix = '', suffix = ''): Quote => ({ exact, prefix, suffix });
const remove = (exact: string, prefix = '', suffix = ''): BlockEdit => ({
  kind: 'remove',
  quote: quote(exact, prefix, suffix),
});
const bring = (html: string, where: Quote): BlockEdit => ({ kind: 'bring', quote: where, html });

function edited(edits: BlockEdit[]): ArticleState {
  return edits.reduce((state, edit, index) => setBlockEdit(state, edit, at(index + 1)).state, emptyState());
}

const [first, advert, second, last] = [
  'The first ferry came in at six.',
  'Read also: how to win at cards & dice',
  'A band played on the quay.',
  'From Monday there are four boats a day.',
];
const html = `<div><p>The first <em>ferry</em> came in at six.</p><p>Read also: <a href="https://x.example/?a=1&amp;b=&quot;>">how to win</a> at cards &amp; dice</p></div><p>A band played on the quay.</p><p>From Monday there are four boats a day.</p>`;
const content = sampleContent({
  html,
  text: [first, advert, second, last].join('\n\n'),
  wordCount: 27,
  excerpt: 'The first ferry…',
});

describe('a block that is removed', () => {
  const state = edited([remove(advert, first, second)]);
  const read = inForce(content, state);

  test('is in force neither in the HTML nor in the text, and nowhere else anything changes', () => {
    expect(read.html).toBe(
      '<div><p>The first <em>ferry</em> came in at six.</p></div><p>A band played on the quay.</p><p>From Monday there are four boats a day.</p>',
    );
    expect(read.text).toBe([first, second, last].join('\n\n'));
    expect(read.wordCount).toBe(21);
    expect(read.excerpt).toBe(`${first} ${second} ${last}`);
    expect(read.provenance.html).toBe('user');
  });

  test('leaves what was extracted to be had again', () => {
    expect(asExtracted(read, state)).toEqual(content);
  });

  test('is found among blocks that say the same, by what surrounds it', () => {
    const twice = sampleContent({
      html: '<p>One.</p><p>Advert</p><p>Two.</p><p>Advert</p><p>Three.</p>',
      text: 'One.\n\nAdvert\n\nTwo.\n\nAdvert\n\nThree.',
    });
    const shown = inForce(twice, edited([remove('Advert', 'Two.', 'Three.')]));
    expect(shown.html).toBe('<p>One.</p><p>Advert</p><p>Two.</p><p>Three.</p>');
    expect(shown.text).toBe('One.\n\nAdvert\n\nTwo.\n\nThree.');
  });

  test('is found again after the page was read anew, where a list became paragraphs', () => {
    const listed = edited([remove('How to cook Where to sail', first, second)]);
    const paragraphs = sampleContent({
      html: `<p>${first}</p><p>New here.</p><p>How to cook</p><p>Where to sail</p><p>${second}</p>`,
      text: `${first}\n\nNew here.\n\nHow to cook\n\nWhere to sail\n\n${second}`,
    });
    expect(inForce(paragraphs, listed).text).toBe(`${first}\n\nNew here.\n\n${second}`);
  });

  test('lost its place where it is not said any more, and is kept', () => {
    const changed = sampleContent({ html: `<p>${first}</p>`, text: first });
    expect(inForce(changed, state)).toEqual(changed);
    expect(lostBlocks(changed, state)).toEqual(Object.keys(state.edits.blocks ?? {}));
    expect(lostBlocks(content, state)).toEqual([]);
  });

  test('comes back by being brought, and the state says no more of it', () => {
    const { state: back } = setBlockEdit(
      state,
      bring(`<p>${advert}</p>`, quote(advert, first, second)),
      at(9),
    );
    expect(back.edits.blocks).toBeUndefined();
    expect(inForce(content, back)).toEqual(content);
  });
});

describe('a block that is brought back', () => {
  const left = 'Nobody would admit to having ordered the band.';
  const state = edited([
    bring(`<p>${left}</p>`, quote(left, 'A band played on the quay.', 'From Monday there are')),
  ]);

  test('stands where it stood, in HTML and text', () => {
    const read = inForce(content, state);
    expect(read.html).toContain(`quay.</p><p>${left}</p><p>From Monday`);
    expect(read.text).toBe([first, advert, second, left, last].join('\n\n'));
    expect(asExtracted(read, state)).toEqual(content);
  });

  test('is not doubled when the page is read better', () => {
    const better = sampleContent({
      html: `<p>${second}</p><p>${left}</p><p>${last}</p>`,
      text: `${second}\n\n${left}\n\n${last}`,
    });
    expect(inForce(better, state)).toEqual(better);
    expect(lostBlocks(better, state)).toEqual([]);
  });

  test('stands after another that was brought before', () => {
    const next = 'The baker denied everything.';
    const both = setBlockEdit(
      state,
      bring(`<p>${next}</p>`, quote(next, left, 'From Monday there are')),
      at(8),
    ).state;
    expect(inForce(content, both).text).toBe([first, advert, second, left, next, last].join('\n\n'));
  });

  test('stands first, or in an article that had no text', () => {
    const above = edited([bring('<p>Above all.</p>', quote('Above all.', '', first))]);
    expect(inForce(content, above).html.startsWith('<div><p>Above all.</p><p>The first')).toBe(true);
    expect(inForce(content, above).text.startsWith(`Above all.\n\n${first}`)).toBe(true);
    const empty = sampleContent({ html: '', text: '', wordCount: 0, excerpt: '' });
    expect(inForce(empty, edited([bring('<p>All of it.</p>', quote('All of it.'))])).text).toBe('All of it.');
  });

  test('lost its place where its surroundings are gone', () => {
    const changed = sampleContent({
      html: '<p>Another text altogether, with nothing of before.</p>',
      text: 'Another text altogether, with nothing of before.',
    });
    expect(lostBlocks(changed, state)).toHaveLength(1);
    expect(inForce(changed, state)).toEqual(changed);
  });

  test('goes away by being removed', () => {
    const { state: gone } = setBlockEdit(state, remove(left, second, last), at(9));
    expect(gone.edits.blocks).toBeUndefined();
  });
});

describe('blocks of every shape', () => {
  test.each([
    ['a list', '<ul><li>How to cook</li><li>Where to <b>sail</b></li></ul>', 'How to cook Where to sail'],
    ['a table', '<table><tbody><tr><td>Six</td><td>Seven</td></tr></tbody></table>', 'Six Seven'],
    [
      'a quote with an image in it',
      '<blockquote><figure><img data-photo="0"><figcaption>A quay</figcaption></figure><p>So it goes.</p></blockquote>',
      'So it goes.',
    ],
    ['bare text between blocks', 'Bare <i>text</i> here', 'Bare text here'],
    [
      'text with a bracket in an attribute',
      '<p><a href="https://x.example/?q=a>b" title="<p>">Link</a> here</p>',
      'Link here',
    ],
  ])('are removed: %s', (_, block, said) => {
    const around = sampleContent({
      html: `<p>Before it.</p>${block}<p>After it.</p>`,
      text: `Before it.\n\n${said}\n\nAfter it.`,
    });
    const read = inForce(around, edited([remove(said, 'Before it.', 'After it.')]));
    expect(read.html).toBe('<p>Before it.</p><p>After it.</p>');
    expect(read.text).toBe('Before it.\n\nAfter it.');
  });

  test('leave what is no markup as it is', () => {
    const odd = sampleContent({ html: '<p>One &lt; two</p><', text: 'One < two\n\n<' });
    expect(inForce(odd, edited([remove('One < two')])).html).toBe('<');
  });

  test('cost time that grows with the text alone', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `Paragraph ${index} says aaaa.`);
    const long = sampleContent({
      html: many.map((text) => `<p>${text}</p>`).join(''),
      text: many.join('\n\n'),
    });
    const began = performance.now();
    expect(inForce(long, edited([remove('Paragraph 19998 says aaaa.')])).text).not.toContain('19998');
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
