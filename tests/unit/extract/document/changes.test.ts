import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lightDocument, outlineOf, referenceDocument } from './dom.ts';
import { smallPage } from './small-page.ts';

type Step = (find: (id: string) => Element, document: Document) => void;

/** What a step makes of the page, by either DOM. */
function changed(document: Document, step: Step): string {
  const find = (id: string) => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`no ${id}`);
    return found;
  };
  step(find, document);
  return outlineOf(document.body);
}

const ids = ['box', 'one', 'bold', 'two', 'list', 'item', 'out'];
const kinds = ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren', 'remove'] as const;
const move = fc.record({
  kind: fc.constantFrom(...kinds),
  target: fc.constantFrom(...ids),
  moved: fc.array(fc.constantFrom(...ids, 'text'), { maxLength: 3 }),
});
type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

describe('changes are the DOM standard’s', () => {
  test.each<[string, Step]>([
    ['append moves what stands elsewhere', (find) => find('box').append(find('out'), ' and text')],
    ['prepend', (find) => find('box').prepend('first', find('item'))],
    ['before', (find) => find('two').before(find('out'), 'text')],
    ['before itself', (find) => find('two').before(find('two'), 'text')],
    ['before, what stands before already', (find) => find('two').before(find('one'))],
    ['after', (find) => find('one').after('text', find('out'))],
    ['after itself', (find) => find('one').after(find('one'), 'text')],
    ['after, what follows already', (find) => find('item').after(...find('list').children)],
    ['replaceWith', (find) => find('one').replaceWith(find('out'), 'text')],
    ['replaceWith nothing', (find) => find('one').replaceWith()],
    ['replaceWith its children', (find) => find('one').replaceWith(...find('one').childNodes)],
    ['replaceWith itself', (find) => find('two').replaceWith('text', find('two'))],
    ['replaceWith what follows it', (find) => find('two').replaceWith(find('list'))],
    [
      'replaceWith of what stands nowhere',
      (find, document) => document.createElement('p').replaceWith(find('one')),
    ],
    ['replaceChildren', (find) => find('box').replaceChildren(find('item'), 'text')],
    ['replaceChildren by some of them', (find) => find('list').replaceChildren(find('item'))],
    ['remove', (find) => find('one').remove()],
    ['insertBefore itself', (find) => find('box').insertBefore(find('two'), find('two'))],
    [
      'insertBefore of a fragment',
      (find, document) => {
        const fragment = document.createDocumentFragment();
        fragment.append(find('two'), 'text', find('one'));
        find('list').insertBefore(fragment, find('item'));
      },
    ],
    [
      'append of a fragment',
      (find, document) => {
        const fragment = document.createDocumentFragment();
        fragment.append('text', find('out'));
        find('box').append(fragment);
      },
    ],
    [
      'textContent, set',
      (find) => {
        find('box').textContent = 'a < b';
      },
    ],
    [
      'textContent, set to nothing',
      (find) => {
        find('list').textContent = '';
      },
    ],
    [
      'attributes',
      (find) => {
        find('one').setAttribute('title', '"a" & b');
        find('one').removeAttribute('class');
        find('two').setAttribute('lang', 'de');
      },
    ],
    ['a deep clone', (find) => find('box').append(find('list').cloneNode(true))],
    ['a shallow clone', (find) => find('box').append(find('list').cloneNode(), find('one').cloneNode(false))],
  ])('%s', (_, step) => {
    expect(changed(lightDocument(smallPage), step)).toBe(changed(referenceDocument(smallPage), step));
  });

  test('in any order', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        const made = (document: Document) =>
          changed(document, (_, page) => {
            for (const one of moves) apply(one, page);
          });
        expect(made(lightDocument(smallPage))).toBe(made(referenceDocument(smallPage)));
      }),
      { numRuns: 200 },
    );
  });
});

/** Moves that would put an element into itself are none of ours. */
function apply({ kind, target, moved }: Move, document: Document): void {
  const at = document.getElementById(target);
  const nodes = moved.map((id) => document.getElementById(id) ?? 'text');
  const intoItself = nodes.some(
    (node) => typeof node !== 'string' && node.contains(at) && (node !== at || /pend|Children/.test(kind)),
  );
  if (at !== null && !intoItself) at[kind](...nodes);
}
