import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { captureBytes, captureFile } from '../../../main/capture/index.ts';

const given = { url: null, agent: 'Coupure/1.2.3', now: () => new Date('2024-05-06T07:08:09Z') };
const html = '<!doctype html><title>Port closed</title><p>The harbour closed on Monday.';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-capture-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('a page is taken as it is, in whatever charset', async () => {
  const bytes = Buffer.from('<meta charset=iso-8859-1><p>gr\xe8ve', 'latin1');
  const captured = await captureFile(await file('page.html', bytes), given);
  expect(captured).toMatchObject({
    at: '2024-05-06T07:08:09.000Z',
    method: 'file',
    requestedUrl: null,
    finalUrl: null,
    status: null,
    headers: {},
    mime: 'text/html',
    contentType: null,
  });
  expect(Buffer.from(captured.body).equals(bytes)).toBe(true);
});

test.each([
  ['page.htm', html, 'text/html'],
  ['page.HTML', 'words alone', 'text/html'],
  ['page.xhtml', html, 'application/xhtml+xml'],
  ['article.txt', 'A headline\n\nA paragraph.', 'text/plain'],
  ['article.txt', html, 'text/html'],
  ['noname', html, 'text/html'],
  ['noname', 'A headline', 'text/plain'],
  ['utf16.txt', Buffer.from('\ufeffA headline', 'utf16le'), 'text/plain'],
  ['utf16.html', Buffer.from('\ufeff<p>x', 'utf16le'), 'text/html'],
])('%s with %j is %s', async (name, content, mime) => {
  expect((await captureFile(await file(name, content), given)).mime).toBe(mime);
});

describe('gzip', () => {
  test.each(['page.html.gz', 'page.html'])('is undone in %s', async (name) => {
    const captured = await captureFile(await file(name, gzipSync(html)), given);
    expect(new TextDecoder().decode(captured.body)).toBe(html);
    expect(captured.mime).toBe('text/html');
  });

  test('that is a bomb is stopped by its decoded size', async () => {
    const path = await file('bomb.html.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024, 'a')));
    await expect(captureFile(path, given)).rejects.toMatchObject({ code: 'fetch-too-large' });
  });

  test('that is cut off is an error, not half a page', async () => {
    const path = await file('cut.html.gz', gzipSync(html).subarray(0, 40));
    await expect(captureFile(path, given)).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});

describe('refused are', () => {
  test('files that are not there', async () => {
    await expect(captureFile('/no/such/file.html', given)).rejects.toMatchObject({ code: 'file-missing' });
  });

  test('folders', async () => {
    const folder = join(await file('a', ''), '..', 'folder.html');
    await mkdir(folder);
    await expect(captureFile(folder, given)).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test.each(['', ' \n\t\r\n '])('empty files (%j)', async (content) => {
    await expect(captureFile(await file('empty.html', content), given)).rejects.toMatchObject({
      code: 'file-empty',
    });
  });

  test.each([
    ['a.pdf', '%PDF-1.7', 'PDF'],
    ['photo.html', '\xff\xd8\xff\xe0', 'JPEG'],
    ['letter.docx', 'PK\x03\x04', 'office'],
    ['data.txt', 'abc\x00\x01', 'neither'],
  ])('binary files: %s', async (name, content, kind) => {
    const path = await file(name, Buffer.from(content, 'latin1'));
    await expect(captureFile(path, given)).rejects.toMatchObject({ code: 'file-binary' });
    await expect(captureFile(path, given)).rejects.toThrow(kind);
  });

  test('files larger than a page may be', async () => {
    const path = await file('large.html', Buffer.alloc(31 * 1024 * 1024, 'a'));
    await expect(captureFile(path, given)).rejects.toMatchObject({ code: 'fetch-too-large' });
  });
});

describe('where a saved page is from', () => {
  test.each([
    [
      '<!-- saved from url=(0030)https://www.example.com/a?b=1 --><html><p>x',
      'https://www.example.com/a?b=1',
    ],
    [
      '<html><!--\n Page saved with SingleFile \n url: https://www.example.com/a \n--><p>',
      'https://www.example.com/a',
    ],
    [
      '<link rel="canonical" href="https://www.example.com/a?x=1&amp;y=2">',
      'https://www.example.com/a?x=1&y=2',
    ],
    ["<LINK HREF=https://www.example.com/a REL='canonical'>", 'https://www.example.com/a'],
    ['<meta property="og:url" content="https://www.example.com/a">', 'https://www.example.com/a'],
    [
      '<!-- saved from url=(0014)about:internet --><link rel=canonical href=https://www.example.com/a>',
      'https://www.example.com/a',
    ],
    ['<link rel="canonical" href="/a">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="stylesheet" href="https://www.example.com/style.css">', null],
    ['<p>nothing', null],
  ])('%s', async (content, url) => {
    const captured = await captureFile(await file('page.html', content), given);
    expect([captured.requestedUrl, captured.finalUrl]).toEqual([url, url]);
  });

  test('is what the reader says, if anything', async () => {
    const path = await file('page.html', '<link rel="canonical" href="https://www.example.com/a">');
    const captured = await captureFile(path, { ...given, url: 'https://www.example.org/b' });
    expect(captured.finalUrl).toBe('https://www.example.org/b');
  });

  test('must be a web address', async () => {
    const path = await file('page.html', html);
    await expect(captureFile(path, { ...given, url: 'file:///x' })).rejects.toMatchObject({
      code: 'address-refused',
    });
    await expect(captureFile(path, { ...given, url: 'example' })).rejects.toMatchObject({
      code: 'address-invalid',
    });
  });
});

describe('bytes without a name', () => {
  test.each([
    ['A headline\n\nA paragraph.', 'text/plain'],
    ['  <html><p>x', 'text/html'],
    ['<p>A fragment', 'text/html'],
    ['1 < 2, as everyone knows', 'text/plain'],
    ['<3 letters from readers', 'text/plain'],
  ])('%j are %s', async (content, mime) => {
    const captured = await captureBytes(new TextEncoder().encode(content), given);
    expect(captured).toMatchObject({ method: 'paste', mime });
  });

  test('may be in gzip', async () => {
    const captured = await captureBytes(gzipSync(html), given);
    expect(new TextDecoder().decode(captured.body)).toBe(html);
  });

  test('that are nothing are refused', async () => {
    await expect(captureBytes(new Uint8Array(), given)).rejects.toMatchObject({ code: 'file-empty' });
  });
});
