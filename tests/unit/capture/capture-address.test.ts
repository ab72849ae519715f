import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { captureAddress, type Network, undiciNetwork } from '../../../main/capture/index.ts';
import { loopback, page, redirect } from './loopback.ts';

const now = () => new Date('2024-05-06T07:08:09Z');
const article = '<!doctype html><title>Port closed</title><p>The harbour closed on Monday.';

function capture(url: string, options: { signal?: AbortSignal; network?: Network } = {}) {
  const network = options.network ?? undiciNetwork();
  onTestFinished(() => network.close());
  return captureAddress(url, network, {
    agent: 'Coupure/1.2.3',
    now,
    ...(options.signal && { signal: options.signal }),
  });
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

test('gives the bytes as received, with where they came from', async () => {
  const { origin } = await loopback({
    '/a': page('caf\xe9', { 'content-type': 'text/html; charset=iso-8859-1', etag: '"7"' }),
  });
  const captured = await capture(`${origin}/a#top`);
  expect(captured).toMatchObject({
    at: '2024-05-06T07:08:09.000Z',
    method: 'fetch',
    requestedUrl: `${origin}/a#top`,
    finalUrl: `${origin}/a`,
    redirects: [],
    status: 200,
    agent: 'Coupure/1.2.3',
    mime: 'text/html',
    contentType: 'text/html; charset=iso-8859-1',
  });
  expect(captured.headers.etag).toBe('"7"');
});

test('says who asks, in the shape sites expect', async () => {
  let seen: Record<string, unknown> = {};
  const { origin } = await loopback({
    '/': (response, request) => {
      seen = request.headers;
      response.setHeader('content-type', 'text/html').end(article);
    },
  });
  await capture(origin);
  expect(seen['user-agent']).toBe('Mozilla/5.0 (compatible; Coupure/1.2.3)');
  expect(seen['accept-encoding']).toBe('gzip, deflate, br');
  expect(seen.accept).toContain('text/html');
  expect(seen['accept-language']).toBeTruthy();
  expect(seen.cookie).toBeUndefined();
});

describe('redirects', () => {
  test('are followed and recorded hop by hop', async () => {
    const { origin } = await loopback({
      '/old': redirect('/newer', 301),
      '/newer': redirect('new?x=1#part', 308),
      '/new': page(article),
    });
    const captured = await capture(`${origin}/old`);
    expect(captured.finalUrl).toBe(`${origin}/new?x=1`);
    expect(captured.redirects).toEqual([
      { from: `${origin}/old`, to: `${origin}/newer`, status: 301 },
      { from: `${origin}/newer`, to: `${origin}/new?x=1`, status: 308 },
    ]);
  });

  test.each(['file:///etc/hostname', 'ftp://example.com/', 'javascript:alert(1)', 'data:text/html,x'])(
    'to %s are refused',
    async (location) => {
      const { origin } = await loopback({ '/': redirect(location) });
      await expect(capture(origin)).rejects.toMatchObject({ code: 'redirect-refused' });
    },
  );

  test('in a circle are found at the first repetition', async () => {
    const { origin, asked } = await loopback({ '/a': redirect('/b'), '/b': redirect('/a') });
    await expect(capture(`${origin}/a`)).rejects.toMatchObject({ code: 'redirect-loop' });
    expect(asked).toEqual(['/a', '/b']);
  });

  test('without end stop after twenty', async () => {
    const { origin, asked } = await loopback({
      '/': (response, request) => {
        const step = Number(new URL(request.url ?? '', 'http://x').searchParams.get('n')) + 1;
        response.writeHead(302, { location: `/?n=${step}` }).end();
      },
    });
    await expect(capture(origin)).rejects.toMatchObject({ code: 'redirect-loop' });
    expect(asked).toHaveLength(21);
  });

  test('to an address with letters in UTF-8 are understood', async () => {
    const { origin } = await loopback({
      '/': (response) => {
        response.writeHead(302, { location: Buffer.from('/grève').toString('latin1') }).end();
      },
      '/gr%C3%A8ve': page(article),
    });
    expect((await capture(origin)).finalUrl).toBe(`${origin}/gr%C3%A8ve`);
  });

  test('from the web into a private network are refused', async () => {
    const { origin } = await loopback({ '/inside': page('secret') });
    const real = undiciNetwork();
    const network: Network = {
      close: () => real.close(),
      request: (request) =>
        request.url === 'http://93.184.215.14/'
          ? Promise.resolve({
              status: 302,
              headers: [['location', `${origin}/inside`]],
              body: (async function* () {})(),
              discard: () => undefined,
            })
          : real.request(request),
    };
    await expect(capture('http://93.184.215.14/', { network })).rejects.toMatchObject({
      code: 'address-private',
    });
  });

  test('by meta refresh or script are content, not redirects', async () => {
    const { origin, asked } = await loopback({
      '/': page('<meta http-equiv="refresh" content="0;url=/next"><script>location="/next"</script><p>Here.'),
    });
    await capture(origin);
    expect(asked).toEqual(['/']);
  });
});

describe('cookies', () => {
  test('go back to the site within one chain of redirects', async () => {
    const { origin } = await loopback({
      '/': (response, request) => {
        if (request.headers.cookie === 'seen=1') response.setHeader('content-type', 'text/html').end(article);
        else response.writeHead(302, { location: '/', 'set-cookie': 'seen=1; Path=/' }).end();
      },
    });
    const captured = await capture(`${origin}/`);
    expect(captured.redirects).toHaveLength(1);
    expect(text(captured.body)).toBe(article);
  });

  test('are forgotten after it and never kept', async () => {
    const cookies: unknown[] = [];
    const { origin } = await loopback({
      '/': (response, request) => {
        cookies.push(request.headers.cookie);
        response
          .writeHead(200, { 'content-type': 'text/html', 'set-cookie': ['a=1', 'b=2'], authorization: 'x' })
          .end(article);
      },
    });
    const captured = await capture(origin);
    await capture(origin);
    expect(cookies).toEqual([undefined, undefined]);
    expect(Object.keys(captured.headers)).not.toContain('set-cookie');
    expect(Object.keys(captured.headers)).not.toContain('authorization');
  });
});

describe('content codings', () => {
  test.each([
    ['gzip', gzipSync(article)],
    ['x-gzip', gzipSync(article)],
    ['deflate', deflateSync(article)],
    ['deflate', deflateRawSync(article)],
    ['br', brotliCompressSync(article)],
    ['gzip, br', brotliCompressSync(gzipSync(article))],
    ['identity', Buffer.from(article)],
  ])('%s is undone', async (coding, body) => {
    const { origin } = await loopback({
      '/': (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(body);
      },
    });
    expect(text((await capture(origin)).body)).toBe(article);
  });

  test.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes)],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes)],
    ['deflate', (bytes: Buffer) => deflateSync(bytes)],
    ['gzip, gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
  ])('a bomb in %s is stopped by its decoded size', async (coding, compress) => {
    const bomb = compress(Buffer.alloc(64 * 1024 * 1024, 'a'));
    const { origin } = await loopback({
      '/': (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(bomb);
      },
    });
    await expect(capture(origin)).rejects.toMatchObject({ code: 'fetch-too-large' });
  });

  test('a damaged one is an error, not a page', async () => {
    const { origin } = await loopback({
      '/': (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('not gzip');
      },
    });
    await expect(capture(origin)).rejects.toMatchObject({ code: 'fetch-failed' });
  });

  test('one that was never accepted is refused', async () => {
    const { origin } = await loopback({
      '/': (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' }).end('x');
      },
    });
    await expect(capture(origin)).rejects.toMatchObject({ code: 'content-unsupported' });
  });
});

test('a page without end is stopped while it comes', async () => {
  const { origin } = await loopback({
    '/': (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024, 'a')));
      };
      response.on('drain', more);
      more();
    },
  });
  await expect(capture(origin)).rejects.toMatchObject({ code: 'fetch-too-large' });
});

test('a page that says it is too large is not fetched', async () => {
  const { origin } = await loopback({
    '/': (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 40 * 1024 * 1024 });
      response.write('<p>first');
    },
  });
  await expect(capture(origin)).rejects.toMatchObject({ code: 'fetch-too-large' });
});

test.each([404, 410, 403, 429, 500, 503, 304, 204])('an answer of %i is no article', async (status) => {
  const { origin } = await loopback({
    '/': (response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Sorry</h1>'),
  });
  const error = status === 204 ? { code: 'file-empty' } : { code: 'fetch-status' };
  await expect(capture(origin)).rejects.toMatchObject(error);
  if (status !== 204) await expect(capture(origin)).rejects.toThrow(String(status));
});

describe('the type of the content', () => {
  test.each([
    ['application/pdf', '%PDF-1.7'],
    ['text/html', '%PDF-1.7'],
    ['image/png', '\x89PNG\r\n\x1a\n'],
    ['text/html', '\x89PNG\r\n\x1a\n'],
    ['application/json', '{"a":1}'],
    ['video/mp4', 'x'],
    ['application/rss+xml', '<rss></rss>'],
    ['text/xml', '<?xml version="1.0"?><rss></rss>'],
    ['application/octet-stream', '\x00\x01\x02'],
  ])('%s with %j is refused', async (type, body) => {
    const { origin } = await loopback({
      '/': (response) => response.writeHead(200, { 'content-type': type }).end(Buffer.from(body, 'latin1')),
    });
    await expect(capture(origin)).rejects.toMatchObject({ code: 'content-unsupported' });
  });

  test.each([
    ['text/plain', '<p>said to be text', 'text/plain'],
    ['application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'application/xhtml+xml'],
    ['TEXT/HTML ; Charset=UTF-8', 'x', 'text/html'],
    [null, '  <!-- a --><!DOCTYPE html><p>x', 'text/html'],
    [null, 'A headline\n\nA paragraph.', 'text/plain'],
    ['application/octet-stream', '<html><p>x', 'text/html'],
    ['application/xml', '<?xml version="1.0"?><html xmlns="x"></html>', 'application/xhtml+xml'],
  ])('%s with %j is taken', async (type, body, mime) => {
    const { origin } = await loopback({
      '/': (response) => response.writeHead(200, type === null ? {} : { 'content-type': type }).end(body),
    });
    expect((await capture(origin)).mime).toBe(mime);
  });
});

describe('addresses', () => {
  test.each(['file:///etc/passwd', 'ftp://example.com/a', 'javascript:alert(1)', 'about:blank'])(
    '%s is refused',
    async (url) => {
      await expect(capture(url)).rejects.toMatchObject({ code: 'address-refused' });
    },
  );

  test.each(['', 'no address', 'http://', 'http://[::1', 'example.com/a'])('%j is invalid', async (url) => {
    await expect(capture(url)).rejects.toMatchObject({ code: 'address-invalid' });
  });

  test('lose a user name and password', async () => {
    const { origin } = await loopback({ '/': page(article) });
    const captured = await capture(origin.replace('//', '//alex:secret@'));
    expect(JSON.stringify({ ...captured, body: '' })).not.toContain('secret');
  });

  test('of nobody end in a message that names them', async () => {
    await expect(capture('http://127.0.0.1:1/x')).rejects.toMatchObject({
      code: 'fetch-failed',
      message: 'http://127.0.0.1:1/x: the connection was refused.',
    });
  });
});

test('a connection that breaks off gives no half page', async () => {
  const { origin } = await loopback({
    '/': (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 });
      response.write('<p>half', () => response.destroy());
    },
  });
  await expect(capture(origin)).rejects.toMatchObject({ code: 'fetch-failed' });
});

test('a cancelled capture stops and says so', async () => {
  const controller = new AbortController();
  const { origin } = await loopback({ '/': () => controller.abort() });
  await expect(capture(origin, { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
});

test('a site that never answers is given up', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const silent: Network = {
    close: async () => undefined,
    request: ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')))),
  };
  const refused = expect(capture('http://example.com/', { network: silent })).rejects.toMatchObject({
    code: 'fetch-timeout',
  });
  await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
  await refused;
});
