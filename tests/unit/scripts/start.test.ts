import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/start/arguments.mjs';
import { readReport, wordsOf } from '../../../scripts/start/report.mjs';

describe('what npm start was given', () => {
  it('is named against the folder that it was called in', () => {
    const given = ['--lang=fr', 'page.html', 'https://news.example/a', '--library=mine', '/tmp/b.txt'];
    expect(readArguments(given, '/home/reader')).toEqual({
      switches: ['--lang=fr', '--library=/home/reader/mine'],
      sources: ['/home/reader/page.html', 'https://news.example/a', '/tmp/b.txt'],
    });
  });

  it('is a source after --, whatever it looks like', () => {
    expect(readArguments(['--', '--odd.html'], '/home/reader')).toEqual({
      switches: [],
      sources: ['/home/reader/--odd.html'],
    });
  });
});

describe('the app’s report', () => {
  it('is told from other output by its mark', () => {
    expect(readReport('coupure-report {"event":"idle"}')).toEqual({ event: 'idle' });
    expect(readReport('{"event":"idle"}')).toBeNull();
    expect(readReport('coupure-report {"event":')).toBeNull();
  });

  it('becomes lines for the terminal', () => {
    const article = { id: '01JD0000000000000000000000', title: 'Harbour reopens', source: '/a.html' };
    const missing = ['https://news.example/1.jpg'];
    expect(wordsOf({ event: 'library', folder: '/library' })).toEqual(['library: /library']);
    expect(wordsOf({ event: 'window', ms: 812.4 })).toEqual(['window ready in 812 ms']);
    expect(wordsOf({ event: 'saved', ...article, status: 'recaptured', missing })).toEqual([
      'saved: Harbour reopens (captured again)',
      '  without the image https://news.example/1.jpg',
    ]);
    const error = { code: 'file-missing', message: '/a.html is not there.', hint: 'Check the path.' };
    expect(wordsOf({ event: 'failed', source: '/a.html', error })).toEqual([
      'not saved: /a.html',
      '  /a.html is not there. Check the path.',
    ]);
    expect(wordsOf({ event: 'idle' })).toEqual([]);
  });
});
