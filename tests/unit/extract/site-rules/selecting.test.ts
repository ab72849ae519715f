import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../main/extract/document/index.ts';
import { selectAll } from '../../../../main/extract/site-rules/selecting/select-all.ts';

function pageOf(html: string): Document {
  return parseDocument(html, { url: null, at: '2024-05-10T08:00:00.000Z' }).document;
}

const name = fc.constantFrom('div', 'p', 'b', 'section');
const simple = fc.constantFrom(
  'div',
  'p',
  '*',
  '.x',
  '.y',
  '#one',
  '[data-a]',
  '[data-a="1"]',
  '[data-a^="1"]',
  '[class~="y"]',
  ':first-child',
  ':last-child',
  ':nth-child(2)',
  'p:not(.x)',
  ':is(b, .y)',
  'div.x',
);
const selector = fc
  .tuple(
    simple,
    fc.array(fc.tuple(fc.constantFrom(' ', ' > ', ' + ', ' ~ '), simple), { maxLength: 4 }),
    fc.option(simple),
  )
  .map(([first, more, other]) => `${first}${more.flat().join('')}${other ? `, ${other}` : ''}`);

interface Tree {
  tag: string;
  attributes: string;
  children: readonly Tree[];
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: name,
    attributes: fc.constantFrom('', ' class="x"', ' class="y x"', ' id="one"', ' data-a="1"', ' data-a="12"'),
    children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}));
const markupOf = ({ tag, attributes, children }: Tree): string =>
  `<${tag}${attributes}>${children.map(markupOf).join('')}text</${tag}>`;

describe('selectors of site rules', () => {
  it('match what the page’s own selectors match', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 4 }),
        fc.array(selector, { minLength: 1, maxLength: 3 }),
        (trees, selectors) => {
          const document = pageOf(`<body>${trees.map(markupOf).join('')}</body>`);
          const found = selectAll(document.documentElement, selectors);
          for (const one of selectors) {
            const expected = [...document.querySelectorAll(one)];
            // The root has no parent, and is the first child of nothing here.
            expect(found.get(one)?.filter((element) => element.localName !== 'html')).toEqual(
              expected.filter((element) => element.localName !== 'html'),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('take time in proportion to the page, whatever it is made of', () => {
    const deep = `${'<div class="x">'.repeat(240)}<p>text</p>`;
    const document = pageOf(`<body>${deep.repeat(60)}${'<b class="x"></b>'.repeat(60_000)}</body>`);
    const selectors = [
      '.x .x .x .x .x .x .x .x .x .absent',
      '.x ~ .x ~ .x ~ .x ~ .x ~ .x ~ .absent',
      '.x + .x + .x + .x + .x .absent',
      ':nth-child(9000) ~ .x ~ .absent',
      ':not(:is(.y, .z)) .x:last-child .absent',
    ];
    const from = performance.now();
    const found = selectAll(document.documentElement, selectors);
    expect(performance.now() - from).toBeLessThan(8_000);
    expect([...found.values()].flat()).toEqual([]);
  });
});
