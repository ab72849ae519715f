import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../../main/extract/document/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** UTF-16 with its mark. */
function utf16(text: string, endian: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return endian === 'little' ? bytes : bytes.swap16();
}

function decoded(bytes: Uint8Array, contentType: string | null = null): string {
  return decodeBytes({ bytes, contentType });
}

const western = 'text/html; charset=windows-1252';

describe('the charset, in the standard’s order', () => {
  test.each([
    ['a byte order mark wins over the header', utf8('\ufeff<p>é</p>'), western],
    ['a mark of UTF-16, little end first', utf16('<p>é</p>', 'little'), western],
    ['a mark of UTF-16, big end first', utf16('<p>é</p>', 'big'), null],
    ['the header wins over the page', latin('<meta charset="utf-8"><p>é</p>'), western],
    ['a header in capitals and quotes', latin('<p>é</p>'), 'Text/HTML; Charset="ISO-8859-1"'],
    ['the page says it', latin('<meta charset="windows-1252"><p>é</p>'), 'text/html'],
    [
      'the page says it as a header',
      latin('<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=iso-8859-1"><p>é</p>'),
      null,
    ],
    ['an XML declaration says it', latin('<?xml version="1.0" encoding="iso-8859-1"?><p>é</p>'), null],
    [
      'a header of no known charset is passed over',
      latin('<meta charset=latin1><p>é</p>'),
      'text/html; charset=x',
    ],
    ['nobody says it: by the bytes', latin('<p>é</p>'), null],
    ['nobody says it, and it is UTF-8', utf8('<p>é</p>'), null],
  ])('%s', (_, bytes, contentType) => {
    expect(decoded(bytes, contentType)).toMatch(/<p>é<\/p>$/);
  });

  test('a mark is no part of the text', () => {
    expect(decoded(utf8('\ufeffa'))).toBe('a');
  });

  test('a page that could be read to its `<meta>` is not UTF-16', () => {
    expect(decoded(utf8('<meta charset="utf-16"><p>é</p>'))).toContain('<p>é</p>');
  });

  test.each([
    ['Russian', 'ru', [0xcf, 0xee, 0xf0, 0xf2], 'Порт'],
    ['Polish', 'pl', [0xb3, 0xf3, 0x64, 0xbc], 'łódź'],
    ['Greek', 'el', [0xeb, 0xe9, 0xec, 0xdc, 0xed, 0xe9], 'λιμάνι'],
    ['Japanese', 'ja', [0x8d, 0x60], '港'],
  ])('without any word of it, by the page’s language: %s', (_, lang, bytes, text) => {
    const page = Uint8Array.from([...latin(`<html lang="${lang}"><p>`), ...bytes]);
    expect(decoded(page)).toBe(`<html lang="${lang}"><p>${text}`);
  });
});

describe('statements that the bytes contradict', () => {
  test('UTF-8 beyond ASCII is UTF-8, though Western is stated', () => {
    expect(decoded(utf8('<meta charset="windows-1252"><p>l’œuvre</p>'), western)).toContain('l’œuvre');
  });

  test('Western bytes are Western, though UTF-8 is stated', () => {
    const page = latin('<meta charset="utf-8"><p>caf\u00e9, \u0093quoted\u0094</p>');
    expect(decoded(page, 'text/html; charset=utf-8')).toContain('café, “quoted”');
  });

  test('a few pasted bytes of another charset do not break every accent', () => {
    const page = Uint8Array.from([...utf8('<p>é à ù ê ç é à ù ê ç é à'), 0xe9, ...utf8(' ù</p>')]);
    expect(decoded(page, 'text/html; charset=utf-8')).toContain('é à ù ê ç é à ù ê ç é à\ufffd ù');
  });

  test('a page cut off within a character keeps the others', () => {
    expect(decoded(utf8('<p>été').subarray(0, -1), western)).toMatch(/^<p>ét/);
  });

  test('a charset of several bytes is believed', () => {
    const page = Uint8Array.from([...latin('<meta charset="gb2312"><p>'), 0xb8, 0xdb, 0xbf, 0xda]);
    expect(decoded(page)).toContain('港口');
  });
});
