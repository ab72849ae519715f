import { describe, expect, test } from 'vitest';
import { addressOf, givenIn } from '../../../../renderer/capture/given.ts';

describe('an address', () => {
  test.each([
    ['https://gazette.example/news/1', 'https://gazette.example/news/1'],
    ['  http://gazette.example  ', 'http://gazette.example'],
    ['gazette.example/news?id=1', 'https://gazette.example/news?id=1'],
    ['www.gazette.example', 'https://www.gazette.example'],
    ['gazette.example:8080/a', 'https://gazette.example:8080/a'],
    ['journal.münchen.example', 'https://journal.münchen.example'],
  ])('%s', (text, address) => {
    expect(addressOf(text)).toBe(address);
  });

  test.each(['harbour', 'harbour wall', 'javascript:alert(1)', 'file:///etc/passwd', '3.14', ''])(
    '%s is none',
    (text) => {
      expect(addressOf(text)).toBeNull();
    },
  );
});

describe('what was put in', () => {
  test('one address a line', () => {
    expect(givenIn('https://a.example/1\n\nb.example/2\n')).toEqual({
      kind: 'addresses',
      addresses: ['https://a.example/1', 'https://b.example/2'],
    });
  });

  test('a text that names an address is a text', () => {
    const text = 'The harbour reopened.\nhttps://a.example/1';
    expect(givenIn(text)).toEqual({ kind: 'text', text });
  });

  test('nothing', () => {
    expect(givenIn(' \n ')).toBeNull();
  });
});
