import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readData, readScript } from './read.ts';

const length = 200_000;

test.each([
  ['open objects', '{"a":'.repeat(length)],
  ['open lists', '['.repeat(length)],
  ['quotes', '"'.repeat(length)],
  ['quotes with blanks after them', `{"a":"${'" '.repeat(length)}`],
  ['backslashes', `{"a":"${'\\'.repeat(length)}`],
  ['comments', '/*'.repeat(length)],
  ['colons', `{${':'.repeat(length)}`],
  ['closing brackets', `[${'}'.repeat(length)}`],
])('a script of %s is read in time', (_, json) => {
  const start = performance.now();
  readScript(json);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('ten thousand nested items are read in time', () => {
  const start = performance.now();
  const { nodes } = readData('<div itemscope itemprop="a"><b itemprop="name">x</b>'.repeat(10_000));
  expect(nodes.length).toBeGreaterThan(100);
  expect(performance.now() - start).toBeLessThan(4000);
});

test('assignments within strings are not read again and again', () => {
  const start = performance.now();
  readData(`<script>${'window.a = {"'.repeat(50_000)}</script>`).embeddedStates();
  expect(performance.now() - start).toBeLessThan(2000);
});

test('whatever a script holds, reading it ends without an error', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    ',',
    '\\',
    '\\u12',
    '/*',
    '*/',
    '//',
    '\n',
    'a',
    '1',
    '@type',
    '@id',
    '@graph',
    '<!--',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (text) => {
      expect(readScript(text.join('')).nodes).toBeInstanceOf(Array);
    }),
  );
});
