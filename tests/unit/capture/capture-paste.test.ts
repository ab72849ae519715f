import { expect, test } from 'vitest';
import { capturePaste } from '../../../main/capture/index.ts';

const options = { agent: 'Coupure/1.2.3', now: () => new Date('2024-05-06T07:08:09Z') };

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

test('HTML comes before text', () => {
  const captured = capturePaste(
    { html: '<p>grève', text: 'grève', url: 'https://www.example.com/a' },
    options,
  );
  expect(captured).toMatchObject({
    method: 'paste',
    mime: 'text/html',
    contentType: 'text/html; charset=utf-8',
    finalUrl: 'https://www.example.com/a',
  });
  expect(text(captured.body)).toBe('<p>grève');
});

test('text stands alone where there is no HTML', () => {
  const captured = capturePaste({ html: ' ', text: 'Une grève\n\nLe port.', url: null }, options);
  expect(captured).toMatchObject({
    mime: 'text/plain',
    contentType: 'text/plain; charset=utf-8',
    finalUrl: null,
  });
  expect(text(captured.body)).toBe('Une grève\n\nLe port.');
});

test('the source of a page, pasted as text, is the page', () => {
  const captured = capturePaste({ html: null, text: '<!doctype html><p>x', url: null }, options);
  expect(captured.mime).toBe('text/html');
});

test('nothing is refused', () => {
  expect(() => capturePaste({ html: null, text: null, url: null }, options)).toThrow('empty');
  expect(() => capturePaste({ html: '', text: ' \n', url: null }, options)).toThrow('empty');
});

test('more than a page may hold is refused', () => {
  const huge = 'a'.repeat(31 * 1024 * 1024);
  expect(() => capturePaste({ html: null, text: huge, url: null }, options)).toThrow('30 MB');
});
