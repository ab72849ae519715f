import { expect, test } from 'vitest';
import { printable, printableLine } from '../../../main/cli/printable.ts';
import { kindOf } from '../../../main/cli/sources.ts';
import { styleFor } from '../../../main/cli/style.ts';
import { csvLine } from '../../../shared/csv.ts';

test.each([
  ['plain', 'plain'],
  ['a\u001b[2Jb\u0007c\u009b31md', 'a[2Jbc31md'],
  ['a\u202Eb\u2066c', 'abc'],
  ['one\r\ntwo\tthree', 'one\ntwo\tthree'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('a line is one line', () => {
  expect(printableLine(' a\n b\t c ')).toBe('a b c');
});

test.each([
  [['a', 'b c'], 'a,b c\r\n'],
  [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\r\n'],
  [['=1+2', '+1', '-1', '@x', '\t=1'], "'=1+2,'+1,'-1,'@x,'\t=1\r\n"],
  [[' =cmd()'], "' =cmd()\r\n"],
])('%j as CSV', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

test('colours are for people who look on', () => {
  expect(styleFor(true, {}).strong('x')).toBe('\u001b[1mx\u001b[22m');
  expect(styleFor(false, {}).strong('x')).toBe('x');
  expect(styleFor(true, { NO_COLOR: '1' }).strong('x')).toBe('x');
  expect(styleFor(true, { TERM: 'dumb' }).strong('x')).toBe('x');
});

test.each([
  ['-', 'input'],
  ['https://www.example.com/a', 'address'],
  ['HTTP://www.example.com', 'address'],
  ['ftp://example.com/a', 'address'],
  ['javascript:alert(1)', 'address'],
  ['page.html', 'file'],
  ['./a:b.html', 'file'],
  ['C:\\pages\\a.html', 'file'],
  ['file:///pages/a.html', 'file'],
  ['12:30 news.txt', 'file'],
])('%s is meant as %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
