import { describe, expect, test } from 'vitest';
import { lightDocument, referenceDocument } from './dom.ts';
import { smallPage } from './small-page.ts';

describe('questions are answered as the reference does', () => {
  const idsOf = (elements: Iterable<Element>) => [...elements].map(({ id, localName }) => id || localName);

  test.each<[string, (document: Document) => unknown]>([
    ['textContent', (document) => document.body.textContent],
    ['innerHTML', (document) => document.getElementById('box')?.innerHTML],
    ['outerHTML', (document) => document.getElementById('one')?.outerHTML],
    ['closest, itself first', (document) => document.getElementById('bold')?.closest('b, p')?.id],
    ['closest, further out', (document) => document.getElementById('bold')?.closest('#box > p.a')?.id],
    ['closest, none', (document) => document.getElementById('bold')?.closest('table')],
    [
      'matches',
      (document) =>
        ['p.a.b', 'p:first-child', '[lang|="fr"]', 'p:not(.b)', '.A'].map((selector) =>
          document.getElementById('one')?.matches(selector),
        ),
    ],
    ['querySelectorAll', (document) => idsOf(document.querySelectorAll('p, li:last-child, b'))],
    ['querySelectorAll of siblings', (document) => idsOf(document.querySelectorAll('p + p, p ~ ul > li'))],
    [
      'querySelectorAll by parts of attributes',
      (document) => idsOf(document.querySelectorAll('[class~=b], [id^=li], [id$=em], [id*="w"]')),
    ],
    [
      'querySelector of an element, from the page’s root',
      (document) => document.getElementById('list')?.querySelector('#box li')?.id,
    ],
    ['querySelector, none', (document) => document.querySelector('article')],
    ['getElementsByTagName', (document) => idsOf(document.getElementsByTagName('LI'))],
    ['children', (document) => idsOf(document.getElementById('box')?.children ?? [])],
    [
      'siblings',
      (document) => [
        document.getElementById('one')?.nextElementSibling?.id,
        document.getElementById('two')?.previousElementSibling?.id,
        document.getElementById('out')?.nextElementSibling,
      ],
    ],
    [
      'first and last',
      (document) => [
        document.getElementById('box')?.firstElementChild?.id,
        document.getElementById('box')?.lastElementChild?.id,
        document.getElementById('two')?.firstElementChild,
      ],
    ],
    [
      'names',
      (document) => [
        document.getElementById('one')?.tagName,
        document.getElementById('one')?.className,
        document.getElementById('two')?.getAttributeNames(),
      ],
    ],
    [
      'attributes that are not there',
      (document) => [
        document.getElementById('one')?.getAttribute('title'),
        document.getElementById('one')?.hasAttribute('title'),
      ],
    ],
    [
      'order',
      (document) => {
        const at = ['one', 'bold', 'two', 'out', 'box'].map((id) => document.getElementById(id));
        return at.map((node) =>
          at.map((other) => (node && other ? node.compareDocumentPosition(other) : null)),
        );
      },
    ],
    [
      'contains',
      (document) => [
        document.body.contains(document.getElementById('bold')),
        document.getElementById('bold')?.contains(document.body),
        document.body.contains(null),
      ],
    ],
    ['title', (document) => document.title],
  ])('%s', (_, question) => {
    expect(question(lightDocument(smallPage))).toEqual(question(referenceDocument(smallPage)));
  });
});
