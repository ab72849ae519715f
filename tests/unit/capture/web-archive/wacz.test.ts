import { describe, expect, it } from 'vitest';
import { openWebArchive } from '../../../../main/capture/index.ts';
import { capturing, fileOf, opened, sameKind } from './making.ts';
import { page, png, warcOf, zipOf } from './saved-pages.ts';

const address = 'https://gazette.example/news/harbour';
const records = [
  { url: 'https://gazette.example/old', status: '301 Moved', headers: { Location: '/news/harbour' } },
  { url: address, body: page('Harbour reopens') },
  { url: `${address}2`, body: page('Another') },
  { url: 'https://gazette.example/quay.png', body: png() },
];
const list = (urls: string[]) =>
  [
    '{"format":"json-pages-1.0","id":"pages","title":"All pages"}',
    'broken',
    ...urls.map((url) => JSON.stringify({ id: '1', url, ts: '2024-05-02T09:30:00Z', title: 'x', text: 'y' })),
  ].join('\n');

describe('a WACZ', () => {
  it.for([false, true])('gives the pages of its list, in its order, packed twice: %s', async (compress) => {
    const content = await zipOf(
      {
        'archive/data.warc.gz': await warcOf(records),
        'pages/pages.jsonl': list([address, 'https://gazette.example/not-held', 'javascript:alert(1)']),
        'datapackage.json': '{}',
        __proto__: 'x',
      },
      { compress },
    );
    const { pages, file } = await opened('crawl.wacz', content);
    expect(pages.map(({ url }) => url)).toEqual([address]);
    const captured = await pages[0]?.capture(capturing);
    expect(Buffer.from(captured?.capture.body ?? []).toString()).toBe(page('Harbour reopens'));
    expect(sameKind(await pages[0]?.bytesAt('https://gazette.example/quay.png', 99))).toEqual(png());
    expect(file).toMatchObject({ bytes: content.length, mime: 'application/wacz' });
  });

  it('follows the redirect of a page in its list', async () => {
    const content = await zipOf({
      'archive/a.warc.gz': await warcOf(records),
      'pages/pages.jsonl': list(['https://gazette.example/old']),
    });
    const { pages } = await opened('crawl.wacz', content);
    const captured = await pages[0]?.capture(capturing);
    expect(captured?.capture).toMatchObject({
      finalUrl: address,
      redirects: [{ from: 'https://gazette.example/old', to: address, status: 301 }],
    });
  });

  it('gives every page where there is no list', async () => {
    const { pages } = await opened('crawl.wacz', await zipOf({ 'archive/a.warc.gz': await warcOf(records) }));
    expect(pages.map(({ url }) => url)).toEqual([address, `${address}2`]);
  });
});

describe('a hostile WACZ', () => {
  it('whose names lead elsewhere writes nothing, and is refused', async () => {
    const evil = Buffer.from(await zipOf({ 'archive/aa.warc.gz': await warcOf(records) }));
    for (let at = evil.indexOf('archive/aa'); at >= 0; at = evil.indexOf('archive/aa', at + 1))
      evil.write('../../../a', at);
    await expect(openWebArchive(await fileOf('a.wacz', evil))).rejects.toMatchObject({
      code: 'archive-invalid',
    });
  });

  it('without a WARC, damaged, or with a list beyond measure is refused in words', async () => {
    const bomb = await zipOf(
      { 'archive/a.warc.gz': await warcOf(records), 'pages/pages.jsonl': Buffer.alloc(70_000_000, '\n') },
      { compress: true },
    );
    const whole = await zipOf({ 'archive/a.warc.gz': await warcOf(records) });
    for (const content of [await zipOf({ 'readme.txt': 'x' }), whole.subarray(0, whole.length - 40), bomb]) {
      await expect(openWebArchive(await fileOf('a.wacz', content))).rejects.toMatchObject({
        code: 'archive-invalid',
      });
    }
  });
});
