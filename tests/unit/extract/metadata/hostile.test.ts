import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metadataSchema } from '../../../../shared/metadata.ts';
import { jsonLd, readPage, text } from './read.ts';

const pieces = [
  'By ',
  'By By ',
  ' and ',
  ', ',
  ' | ',
  ' - ',
  '(',
  '((((',
  ' in ',
  '1',
  '12:',
  '12.',
  '2019',
  'April ',
  ' 4/',
  ' am',
  'a@',
  'www.',
  'A',
  'Aa ',
  ' ',
  '年',
  '王',
  '\u00a0',
  '\u3000',
  '王\u00a0',
  'a\u00a0',
  'a-',
  'de ',
  'is ',
  '1\u00a0',
  '. ',
  "'",
  '&#8203;',
  'foto: ',
];

test.each(pieces)('long lines of %j are read in time', (piece) => {
  const line = piece.repeat(Math.ceil(60_000 / piece.length));
  const start = performance.now();
  readPage({
    head: `<title>${line}</title><meta name="author" content="${line}"><meta name="date" content="${line}"><meta name="keywords" content="${line}">${jsonLd({ headline: line, author: line, datePublished: line, articleSection: line })}`,
    body: `<h1>${line}</h1><p class="byline">${line}</p><p class="date">${line}</p><p>${line}</p><div>${line}</div>`,
    url: `https://news.example/${encodeURIComponent(piece).repeat(2000)}`,
  });
  expect(performance.now() - start).toBeLessThan(2000);
});

test('short lines in many elements, and in deep ones, are read in time', () => {
  const start = performance.now();
  readPage({
    body: `<h1>Bridge opens</h1>${'<p class="date byline">By Anna Example, 4 May 2019</p>'.repeat(5000)}`,
  });
  readPage({ body: `<h1>Bridge opens</h1>${'<div class="date author">1'.repeat(20_000)}` });
  expect(performance.now() - start).toBeLessThan(8000);
});

test('whatever a byline, a date and a title are made of, the values stay valid', () => {
  const line = fc
    .array(fc.constantFrom(...pieces, '<b>', '</b>', 'Anna ', 'AFP', 'von ', '23'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(line, line, line, (byline, date, title) => {
      const { values } = readPage({
        head: `<title>${title}</title><meta name="author" content="${byline.replace(/[<>"]/g, '')}">`,
        body: `<h1>${title}</h1><p class="byline">${byline}</p><p class="date">${date}</p>${text}`,
      });
      expect(metadataSchema.safeParse(values).success).toBe(true);
    }),
    { numRuns: 150 },
  );
});
