import { describe, expect, it } from 'vitest';
import { isCreditAlone, readCaption, readCredit } from '../../../../main/extract/credits/index.ts';

/** Pieces whose repetition would make a pattern or a search go back over what it has read. */
const pieces = [
  ' ',
  '\t\n',
  '\u00a0',
  '/ ',
  '(',
  ')',
  '[(',
  'Nora Quill ',
  'NORA QUILL/',
  'Nora Quill, ',
  '1954 ',
  'May 6, 2024. ',
  '6.mai.24 ',
  '© ',
  'Photo: ',
  'Photo by Nora Quill / AFP via ',
  'Foto: dpa (',
  '图：王小明 ',
  '摄影 ',
  'ภาพโดย',
  'صورة ',
  '[연합뉴스 ',
  '山田太郎、',
  'the photo of the photo ',
  'Courtesy of the ',
  'a.b.',
  '--',
  '"“',
  'de la ',
  'CC BY-SA ',
];

const size = 8_000;

function secondsFor(text: string): number {
  const start = performance.now();
  readCaption(text, 'text');
  readCredit(text, 'text');
  isCreditAlone(text);
  return performance.now() - start;
}

/** The least of three: what else the machine does only adds. */
function least(text: string): number {
  return Math.min(secondsFor(text), secondsFor(text), secondsFor(text));
}

describe('a text of twice the length', () => {
  it.each(pieces)('of nothing but %j takes about twice the time', { timeout: 60_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const once = least(text);
    const twice = least(text + text);
    // Quadratic time gives four; a few milliseconds are the clock's and the collector's.
    expect(twice).toBeLessThan(once * 3.4 + 80);
  });
});
