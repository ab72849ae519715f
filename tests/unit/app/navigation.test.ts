import { describe, expect, it } from 'vitest';
import { mayNavigate, mayOpenOutside, mayRequest } from '../../../main/app/guards/navigation.ts';

describe('the window', () => {
  it('goes to its own document, at any place in it', () => {
    expect(mayNavigate('app://coupure/index.html', { isMainFrame: true })).toBe(true);
    expect(mayNavigate('app://coupure/index.html#reader', { isMainFrame: true })).toBe(true);
  });

  it.each([
    'https://news.example/',
    'app://coupure/article.html',
    'app://coupure/media/00',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'about:blank',
    'data:text/html,<p>',
  ])('goes nowhere else: %s', (address) => {
    expect(mayNavigate(address, { isMainFrame: true })).toBe(false);
  });
});

describe('a frame', () => {
  it('goes to one of the empty documents alone', () => {
    expect(mayNavigate('app://coupure/original.html', { isMainFrame: false })).toBe(true);
    expect(mayNavigate('app://coupure/original.html', { isMainFrame: true })).toBe(false);
    expect(mayNavigate('app://coupure/article.html', { isMainFrame: false })).toBe(true);
    expect(mayNavigate('app://coupure/index.html', { isMainFrame: false })).toBe(false);
    expect(mayNavigate('https://news.example/', { isMainFrame: false })).toBe(false);
  });
});

describe('a request', () => {
  it('is made for what is our own', () => {
    expect(mayRequest('app://coupure/assets/index-1a2b.js', null)).toBe(true);
  });

  it.each([
    'https://news.example/pixel.gif',
    'http://127.0.0.1:8080/',
    'app://coupure.news.example/',
    'file:///etc/passwd',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'devtools://devtools/bundled/index.html',
    'ws://localhost:5173/',
  ])('is not made for anything else: %s', (address) => {
    expect(mayRequest(address, null)).toBe(false);
  });

  it('is made for the development server, where there is one', () => {
    const server = 'http://localhost:5173';
    expect(mayRequest('ws://localhost:5173/?token=1', server)).toBe(true);
    expect(mayRequest('http://localhost:5173/main.tsx', server)).toBe(true);
    expect(mayRequest('http://localhost:5174/main.tsx', server)).toBe(false);
    expect(mayRequest('https://news.example/', server)).toBe(false);
    expect(mayRequest('not an address', server)).toBe(false);
  });
});

describe('what is handed to the system', () => {
  it.each(['https://news.example/a', 'http://news.example', 'mailto:desk@news.example'])(
    'is %s',
    (address) => {
      expect(mayOpenOutside(address)).toBe(true);
    },
  );

  it.each(['file:///etc/passwd', 'smb://share/x', 'javascript:alert(1)', 'ms-settings:', 'news.example', ''])(
    'is not %s',
    (address) => expect(mayOpenOutside(address)).toBe(false),
  );
});
