import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { openWebArchive } from '../../../../main/capture/index.ts';
import { capturing, fileOf, opened, sameKind } from './making.ts';
import { mhtmlOf, page, png } from './saved-pages.ts';

const address = 'https://gazette.example/news/harbour';
const image = Buffer.from(png()).toString('base64');

const pagePart = {
  headers: [
    'Content-Type: text/html; charset=utf-8',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: ${address}`,
  ],
  body: page('Harbour reopens =3D caf=C3=A9')
    .replace('<h1>', '<h1 class=\r\n=3D"x">')
    .replace('class=\r\n', 'class=\r\n'),
};
const imagePart = {
  headers: [
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://gazette.example/quay.png',
  ],
  body: image,
};

async function only(content: string, name = 'page.mhtml') {
  const { pages, file } = await opened(name, content);
  const [first] = pages;
  if (!first) throw new Error('There is no page');
  return { first, file, pages };
}

describe('a page saved into MIME', () => {
  it('gives the page decoded, when and where it was saved, and the file as it is', async () => {
    const content = mhtmlOf([pagePart, imagePart]);
    const { first, file } = await only(content);
    const { capture, evidence } = await first.capture(capturing);
    expect(capture).toMatchObject({
      method: 'import',
      at: '2024-05-02T09:30:00.000Z',
      finalUrl: address,
      mime: 'text/html',
      contentType: 'text/html; charset=utf-8',
    });
    expect(Buffer.from(capture.body).toString('utf8')).toContain('<title>Harbour reopens = café</title>');
    expect(file.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    expect(evidence.map(({ role, bytes }) => [role, Buffer.from(bytes).toString()])).toEqual([
      ['archive', content],
    ]);
  });

  it('gives the images in it by their addresses, by relative ones, and by their ids', async () => {
    const relative = {
      ...imagePart,
      headers: [
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        'Content-Location: ../small.png',
        'Content-ID: <small@x>',
      ],
    };
    const { first } = await only(mhtmlOf([pagePart, imagePart, relative]));
    for (const wanted of [
      'https://gazette.example/quay.png',
      'https://gazette.example/small.png',
      'cid:small@x',
    ]) {
      expect(sameKind(await first.bytesAt(wanted, 1_000))).toEqual(png());
    }
    expect(await first.bytesAt('https://gazette.example/other.png', 1_000)).toBeNull();
    expect(await first.bytesAt('https://gazette.example/quay.png', 10)).toBeNull();
  });

  it('takes the page that the message says it begins with', async () => {
    const frame = {
      headers: ['Content-Type: text/html', 'Content-Location: https://ads.example/'],
      body: '<p>Buy</p>',
    };
    const { first } = await only(
      mhtmlOf([frame, pagePart], ['X-Nothing: 1']).replace(
        '\ttype="text/html";',
        '\tstart="<frame-1@mhtml.blink>";',
      ),
    );
    expect(first.url).toBe(address);
  });

  it('finds parts in parts, and one whose end was cut off', async () => {
    const nested = {
      headers: ['Content-Type: multipart/alternative; boundary=inner'],
      body: ['--inner', ...pagePart.headers, '', pagePart.body, '--inner--'].join('\r\n'),
    };
    expect((await only(mhtmlOf([nested]))).first.url).toBe(address);
    const cut = mhtmlOf([pagePart]).replace('------Boundary--abc------', '');
    const { capture } = await (await only(cut)).first.capture(capturing);
    expect(Buffer.from(capture.body).toString()).toContain('</html>');
  });

  it('is told by what is in it, with line ends of either kind and without an address', async () => {
    const bare = mhtmlOf([{ headers: ['Content-Type: text/html'], body: page('Harbour') }])
      .replace(/^Snapshot.*\r\n/m, '')
      .replaceAll('\r\n', '\n');
    const { first } = await only(bare, 'anything.txt');
    expect(first.url).toBeNull();
  });

  it('never stands in the future', async () => {
    const { first } = await only(mhtmlOf([pagePart]).replace('2 May 2024', '2 May 2099'));
    expect((await first.capture(capturing)).capture.at).toBe('2026-01-01T00:00:00.000Z');
  });
});

describe('what is no such page', () => {
  const nestedDeeply = (depth: number): string =>
    depth === 0
      ? 'Content-Type: text/html\r\n\r\n<p>x</p>'
      : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nestedDeeply(depth - 1)}\r\n--b${depth}--`;

  test.for([
    ['without a page', mhtmlOf([imagePart])],
    ['without parts', mhtmlOf([])],
    ['nested too deeply', `MIME-Version: 1.0\r\n${nestedDeeply(20)}`],
    ['with too many parts', mhtmlOf(Array.from({ length: 20_001 }, () => ({ headers: ['A: b'], body: '' })))],
    [
      'whose headers have no end',
      mhtmlOf([{ headers: ['Content-Type: text/html', `X: ${'x'.repeat(300_000)}`], body: '' }]),
    ],
  ] as const)('%s is refused in words', async ([, content]) => {
    await expect(openWebArchive(await fileOf('page.mhtml', content))).rejects.toMatchObject({
      code: 'archive-invalid',
    });
  });

  it('is left to others: a page, a text, a ZIP, a gzip, nothing at all', async () => {
    for (const content of [
      page('Harbour'),
      'Subject: hello\n\nA letter.',
      'PK\x03\x04',
      '\x1f\x8b\x08',
      '',
    ]) {
      expect(await openWebArchive(await fileOf('page.mhtml', Buffer.from(content, 'latin1')))).toBeNull();
    }
  });

  it('is missing, or a folder', async () => {
    await expect(openWebArchive('/nowhere/page.mhtml')).rejects.toMatchObject({ code: 'file-missing' });
    expect(await openWebArchive('/')).toBeNull();
  });
});
