import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { openWebArchive } from '../../../../main/capture/index.ts';
import { capturing, fileOf, opened, sameKind } from './making.ts';
import { page, png, type SampleRecord, warcOf } from './saved-pages.ts';

const address = 'https://gazette.example/news/harbour';
const quay: SampleRecord = { url: 'https://gazette.example/quay.png', body: png() };

async function captured(content: Uint8Array, at = 0) {
  const { pages } = await opened('crawl.warc.gz', content);
  const chosen = pages[at];
  if (!chosen) throw new Error('There is no such page');
  return { ...(await chosen.capture(capturing)), chosen, pages };
}

function textOf(body: Uint8Array): string {
  return Buffer.from(body).toString('utf8');
}

describe('a WARC', () => {
  test.for([true, false])('gives its pages with their images and records, compressed: %s', async (gzip) => {
    const records = [{ url: address, body: page('Harbour reopens') }, quay];
    const whole = await warcOf(records, { gzip });
    const { capture, evidence, chosen } = await captured(whole);
    expect(capture).toMatchObject({
      method: 'import',
      at: '2024-05-02T09:30:00.000Z',
      requestedUrl: address,
      finalUrl: address,
      status: 200,
      mime: 'text/html',
    });
    expect(textOf(capture.body)).toBe(page('Harbour reopens'));
    expect(sameKind(await chosen.bytesAt('https://gazette.example/quay.png', 1_000))).toEqual(png());
    expect(sameKind(await chosen.bytesAt('http://gazette.example/quay.png#x', 1_000))).toEqual(png());
    expect(await chosen.bytesAt('https://gazette.example/quay.png', 10)).toBeNull();
    const [record] = evidence;
    expect(record).toMatchObject({ role: 'record', mime: 'application/warc' });
    const lone = await captured(record?.bytes ?? new Uint8Array());
    expect(textOf(lone.capture.body)).toBe(textOf(capture.body));
    if (gzip) expect(whole.subarray(0, record?.bytes.byteLength)).toEqual(record?.bytes);
  });

  it('follows redirects, and records them', async () => {
    const moved = {
      url: 'https://gazette.example/old',
      status: '301 Moved',
      headers: { Location: '/news/harbour' },
    };
    const { pages } = await opened('a.warc', await warcOf([moved, { url: address, body: page('Harbour') }]));
    expect(pages.map(({ url }) => url)).toEqual([address]);
  });

  it('undoes compression and chunks, kept or not', async () => {
    const html = page('Harbour');
    const chunked = `${html.length.toString(16)}\r\n${html}\r\n0\r\n\r\n`;
    const type = { 'Content-Type': 'text/html' };
    for (const [body, headers] of [
      [gzipSync(html), { 'Content-Encoding': 'gzip' }],
      [html, { 'Content-Encoding': 'gzip' }],
      [brotliCompressSync(html), { 'Content-Encoding': 'br' }],
      [html, { 'Content-Encoding': 'br' }],
      [chunked, { 'Transfer-Encoding': 'chunked' }],
      [html, { 'Transfer-Encoding': 'chunked' }],
    ] as const) {
      const { capture } = await captured(
        await warcOf([{ url: address, body, headers: { ...type, ...headers } }]),
      );
      expect(textOf(capture.body)).toBe(html);
    }
  });

  it('gives a page as often as it was received, each with the images of its time, and revisits', async () => {
    const { pages } = await opened(
      'a.warc.gz',
      await warcOf([
        { url: address, body: page('Harbour closed'), date: '2024-05-01T00:00:00Z' },
        { ...quay, date: '2024-05-01T00:00:00Z' },
        { url: address, body: page('Harbour reopens'), date: '2024-06-01T00:00:00Z' },
        { ...quay, body: png(7), date: '2024-06-01T00:00:00Z' },
        {
          url: address,
          type: 'revisit',
          date: '2024-07-01T00:00:00Z',
          refersTo: { url: address, date: '2024-06-01T00:00:00Z' },
        },
      ]),
    );
    const titles = await Promise.all(
      pages.map(
        async (each) =>
          /<title>(.*)<\/title>/.exec(textOf((await each.capture(capturing)).capture.body))?.[1],
      ),
    );
    expect(titles).toEqual(['Harbour closed', 'Harbour reopens', 'Harbour reopens']);
    expect(sameKind(await pages[0]?.bytesAt(quay.url, 99))).toEqual(png());
    expect(sameKind(await pages[1]?.bytesAt(quay.url, 99))).toEqual(png(7));
  });

  it('leaves out what stood in a frame, was no success, or is no page', async () => {
    const id = (digit: number) => `<urn:uuid:00000000-0000-4000-8000-00000000000${digit}>`;
    const { pages } = await opened(
      'a.warc.gz',
      await warcOf([
        { url: address, body: page('Harbour') },
        { url: `${address}/missing`, body: page('Not here'), status: '404 Not Found' },
        { url: `${address}.json`, body: '{}', headers: { 'Content-Type': 'application/json' } },
        {
          url: 'https://ads.example/frame',
          type: 'request',
          headers: { 'Sec-Fetch-Dest': 'iframe' },
          warcHeaders: { 'WARC-Record-ID': id(1), 'WARC-Concurrent-To': id(2) },
        },
        { url: 'https://ads.example/frame', body: page('Buy'), warcHeaders: { 'WARC-Record-ID': id(2) } },
        {
          url: 'https://gazette.example/more',
          body: page('More'),
          warcHeaders: { 'WARC-Resource-Type': 'fetch' },
        },
        quay,
      ]),
    );
    expect(pages.map(({ url }) => url)).toEqual([address]);
  });

  it('never keeps cookies, and never stands in the future', async () => {
    const headers = { 'Content-Type': 'text/html', 'Set-Cookie': 'a=secret', 'X-Served-By': 'cache' };
    const { capture } = await captured(
      await warcOf([{ url: address, body: page('Harbour'), headers, date: '2099-01-01T00:00:00Z' }]),
    );
    expect(capture.headers).toEqual({ 'content-type': 'text/html', 'x-served-by': 'cache' });
    expect(capture.at).toBe('2026-01-01T00:00:00.000Z');
  });

  it('is worth what stands before the place where it was cut off', async () => {
    for (const gzip of [true, false]) {
      const whole = await warcOf(
        [
          { url: address, body: page('Harbour') },
          { url: `${address}2`, body: page('More') },
        ],
        { gzip },
      );
      const { pages } = await opened('a.warc', whole.subarray(0, whole.length - 300));
      expect(pages.map(({ url }) => url)).toEqual([address]);
    }
  });
});

describe('a hostile WARC', () => {
  const record = (headers: string, body = '') => `WARC/1.0\r\n${headers}\r\n\r\n${body}\r\n\r\n`;
  const response = `WARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-05-02T09:30:00Z`;

  test.for([
    ['cut off in its first record', record(`${response}\r\nContent-Length: 5000`, 'HTTP/1.1 200 OK')],
    ['without a length', record(response)],
    ['of a length that is none', record(`${response}\r\nContent-Length: -5`)],
    ['of a length beyond all files', record(`${response}\r\nContent-Length: 999999999999999`)],
    ['whose headers have no end', `WARC/1.0\r\nX: ${'x'.repeat(400_000)}`],
    [
      'whose answer has no end of headers',
      record(`${response}\r\nContent-Length: 400000`, `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(400_000)}`),
    ],
    ['without a page', record('WARC-Type: warcinfo\r\nContent-Length: 0')],
    ['of nothing but its name', 'WARC/1.0'],
  ] as const)('%s is refused in words', async ([, content]) => {
    await expect(openWebArchive(await fileOf('a.warc', content))).rejects.toMatchObject({
      code: 'archive-invalid',
    });
  });

  it('that unpacks without end is refused before it fills anything', async () => {
    const head = `${response}\r\nContent-Length: 100000000`;
    const bomb = gzipSync(
      Buffer.concat([Buffer.from(`WARC/1.0\r\n${head}\r\n\r\n`), Buffer.alloc(100_000_000)]),
    );
    await expect(openWebArchive(await fileOf('a.warc.gz', bomb))).rejects.toMatchObject({
      code: 'archive-invalid',
      message: expect.stringContaining('unpacks'),
    });
  });

  it('that was compressed as a whole is told how it has to be', async () => {
    const plain = await warcOf([{ url: address, body: page('Harbour') }, quay], { gzip: false });
    await expect(openWebArchive(await fileOf('a.warc.gz', gzipSync(plain)))).rejects.toMatchObject({
      message: expect.stringContaining('one by one'),
    });
  });

  it('of damaged compression is refused; behind a whole record it ends the file', async () => {
    const whole = Buffer.from(await warcOf([{ url: address, body: page('Harbour') }]));
    const damaged = Buffer.from(whole);
    damaged.fill(0x55, 40, 60);
    await expect(openWebArchive(await fileOf('a.warc.gz', damaged))).rejects.toMatchObject({
      code: 'archive-invalid',
    });
    const { pages } = await opened('b.warc.gz', Buffer.concat([whole, damaged]));
    expect(pages).toHaveLength(1);
  });

  it('whose page is larger than a page may be fails as that page alone', async () => {
    const large = gzipSync(Buffer.alloc(40_000_000, 'a '));
    const { pages } = await opened(
      'a.warc.gz',
      await warcOf([
        { url: address, body: large, headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' } },
      ]),
    );
    await expect(pages[0]?.capture(capturing)).rejects.toMatchObject({ code: 'fetch-too-large' });
    expect(gunzipSync(large)).toHaveLength(40_000_000);
  });
});
