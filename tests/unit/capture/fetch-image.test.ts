import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchImage, undiciNetwork } from '../../../main/capture/index.ts';
import { loopback, type Routes } from './loopback.ts';

/** Where the servers of these tests are. */
const typedHost = '127.0.0.1';

/** The smallest headers that say what each format is and how large. */
const images = {
  png: Buffer.from('89504e470d0a1a0a0000000d494844520000000c0000000708060000000000000000', 'hex'),
  gif: Buffer.from('4749463839610c000700800000000000ffffff3b', 'hex'),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080007000c0101110000ffd9', 'hex'),
  webp: Buffer.from('524946461a00000057454250565038580a000000000000000b00000600000000', 'hex'),
  svg: Buffer.from(
    '<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" width="12" height="7"></svg>',
  ),
  pixel: Buffer.from('47494638396101000100800000000000ffffff3b', 'hex'),
};

function image(bytes: Uint8Array, type = 'image/whatever'): Routes[string] {
  return (response) => response.writeHead(200, { 'content-type': type }).end(bytes);
}

function fetchFrom(
  candidates: string[],
  options: { referrer?: string; typedHost?: string; maxBytes?: number; signal?: AbortSignal } = {},
) {
  const network = undiciNetwork();
  onTestFinished(() => network.close());
  return fetchImage(candidates, network, { referrer: null, typedHost, maxBytes: 1_000_000, ...options });
}

test.each([
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
] as const)('%s is told by its bytes and measured', async (kind, mime) => {
  const { origin } = await loopback({ '/i': image(images[kind], 'text/html') });
  const fetched = await fetchFrom([`${origin}/i`]);
  expect(fetched).toMatchObject({ mime, width: 12, height: 7, src: `${origin}/i` });
  expect(Buffer.from(fetched.bytes).equals(images[kind])).toBe(true);
});

test('the best candidate that is an image is taken', async () => {
  const { origin, asked } = await loopback({
    '/page': image(Buffer.from('<html>Please log in'), 'image/jpeg'),
    '/pixel': image(images.pixel),
    '/good': image(images.png),
    '/worse': image(images.gif),
  });
  const candidates = ['/gone', '/page', '/pixel', '/good', '/worse'].map((path) => origin + path);
  expect((await fetchFrom(candidates)).src).toBe(`${origin}/good`);
  expect(asked).not.toContain('/worse');
});

test('where none is, the error is that of the best', async () => {
  const { origin } = await loopback({});
  await expect(fetchFrom([`${origin}/a`, 'ftp://example.com/b'])).rejects.toMatchObject({
    code: 'fetch-status',
  });
  await expect(fetchFrom([])).rejects.toMatchObject({ code: 'fetch-failed' });
});

test('the page is named as the referrer, without its fragment and without cookies', async () => {
  let seen: Record<string, unknown> = {};
  const { origin } = await loopback({
    '/i': (response, request) => {
      seen = request.headers;
      response.end(images.png);
    },
  });
  await fetchFrom([`${origin}/i`], { referrer: `${origin}/article#photos` });
  expect(seen.referer).toBe(`${origin}/article`);
  expect(seen.cookie).toBeUndefined();
});

describe('size', () => {
  test('is limited as the bytes come', async () => {
    const { origin } = await loopback({ '/i': image(Buffer.concat([images.png, Buffer.alloc(2_000)])) });
    await expect(fetchFrom([`${origin}/i`], { maxBytes: 1_000 })).rejects.toMatchObject({
      code: 'fetch-too-large',
    });
  });

  test('falls back to a smaller candidate', async () => {
    const { origin } = await loopback({
      '/large': image(Buffer.concat([images.png, Buffer.alloc(2_000)])),
      '/small': image(images.png),
    });
    const fetched = await fetchFrom([`${origin}/large`, `${origin}/small`], { maxBytes: 1_000 });
    expect(fetched.src).toBe(`${origin}/small`);
  });
});

test('a page on the web cannot reach into the private network', async () => {
  const { origin, asked } = await loopback({ '/i': image(images.png) });
  const { port } = new URL(origin);
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1']) {
    const wanted = fetchFrom([`http://${host}:${port}/i`], {
      referrer: 'http://93.184.215.14/article',
      typedHost: '93.184.215.14',
    });
    await expect(wanted).rejects.toMatchObject({ code: 'address-private' });
  }
  expect(asked).toEqual([]);
});

test('an image in the page itself is decoded', async () => {
  const address = `data:image/png;base64,${images.png.toString('base64')}`;
  const fetched = await fetchFrom([address]);
  expect(fetched).toMatchObject({ mime: 'image/png', src: 'data:image/png;base64', width: 12, height: 7 });
  const svg = await fetchFrom([`data:image/svg+xml,${encodeURIComponent(images.svg.toString())}`]);
  expect(svg.mime).toBe('image/svg+xml');
});

test('a broken header gives no dimensions, and no error', async () => {
  const { origin } = await loopback({ '/i': image(images.jpeg.subarray(0, 12)) });
  expect(await fetchFrom([`${origin}/i`])).toMatchObject({ mime: 'image/jpeg', width: null, height: null });
});

test('a cancelled fetch does not try the next candidate', async () => {
  const controller = new AbortController();
  const { origin, asked } = await loopback({ '/a': () => controller.abort(), '/b': image(images.png) });
  const wanted = fetchFrom([`${origin}/a`, `${origin}/b`], { signal: controller.signal });
  await expect(wanted).rejects.toMatchObject({ code: 'cancelled' });
  expect(asked).toEqual(['/a']);
});

test('a connection that the site closes as it is taken again is no failure', async () => {
  let cuts = 0;
  const { origin, asked } = await loopback({
    '/first': image(images.png),
    '/second': (response, request) => {
      cuts += 1;
      if (cuts === 1) request.socket.destroy();
      else response.writeHead(200).end(images.gif);
    },
    '/never': (_, request) => void request.socket.destroy(),
  });
  const network = undiciNetwork();
  onTestFinished(() => network.close());
  const options = { referrer: null, typedHost, maxBytes: 1_000_000 };
  await fetchImage([`${origin}/first`], network, options);
  expect(await fetchImage([`${origin}/second`], network, options)).toMatchObject({ mime: 'image/gif' });
  await expect(fetchImage([`${origin}/never`], network, options)).rejects.toMatchObject({
    code: 'fetch-failed',
  });
  expect(asked).toEqual(['/first', '/second', '/second', '/never', '/never']);
});
