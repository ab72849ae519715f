import type { LookupAddress } from 'node:dns';
import { describe, expect, onTestFinished, test } from 'vitest';
import { captureAddress, fetchImage, type Network, undiciNetwork } from '../../../main/capture/index.ts';
import { openLookup } from '../../../main/capture/lookups.ts';
import { isLocalHost, isPrivateAddress } from '../../../main/capture/private-address.ts';
import { KnownNames } from '../../../main/capture/reach.ts';
import { loopback, page, redirect } from './loopback.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000c0000000708060000000000000000', 'hex');

/** A resolver of ours: each name with the answers it gives, one look-up after the other; the last one stays. */
function resolving(names: Record<string, LookupAddress[][]>) {
  const asked: string[] = [];
  const network = undiciNetwork({
    lookUpAll: (hostname, _, callback) => {
      const answers = names[hostname];
      const answer = answers && answers.length > 1 ? answers.shift() : answers?.[0];
      asked.push(hostname);
      if (answer) callback(null, answer);
      else callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
    },
  });
  onTestFinished(() => network.close());
  return { network, asked };
}

const here: LookupAddress[] = [{ address: '127.0.0.1', family: 4 }];
/** Stands for the public internet; nothing of these tests answers there. */
const publicOne: LookupAddress = { address: '93.184.215.14', family: 4 };

function capture(url: string, network: Network) {
  return captureAddress(url, network, { agent: 'Test/1', now: () => new Date(0) });
}

function image(
  url: string,
  network: Network,
  options: { referrer: string | null; typedHost: string | null },
) {
  return fetchImage([url], network, { ...options, maxBytes: 10_000 });
}

async function site() {
  const server = await loopback({
    '/': page('<p>Inside'),
    '/go': redirect('/'),
    '/photo': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png),
  });
  return { ...server, port: new URL(server.origin).port };
}

describe.each([
  ['this computer', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::']],
  [
    'the local network',
    ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd12:3456::1', 'fec0::1'],
  ],
  ['one cable', ['169.254.1.1', 'fe80::1', 'fe80::1%eth0']],
  ['carriers', ['100.64.0.1', '100.127.255.255', '198.18.0.1', '192.0.0.1']],
  [
    'metadata of clouds',
    ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
  ],
  ['IPv4 in IPv6', ['::ffff:127.0.0.1', '::ffff:a00:1', '::127.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b:1::1']],
  ['tunnels', ['2002:7f00:1::', '2002:c0a8:101::1', '2001:0:7f00:1::1']],
  [
    'everybody, documents and nobody',
    ['224.0.0.1', '255.255.255.255', '192.0.2.1', '2001:db8::1', 'ff02::1', '100::1'],
  ],
])('%s', (_what, addresses) => {
  test.each(addresses)('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));
});

test.each([
  '93.184.215.14',
  '172.32.0.1',
  '100.128.0.1',
  '9.255.255.255',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
  '2002:808:808::1',
  'not an address',
])('%s is public', (address) => expect(isPrivateAddress(address)).toBe(false));

test.each([
  'localhost',
  'a.localhost',
  'localhost.',
  'printer',
  'nas.local',
  'metadata.google.internal',
  '[::1]',
])('the host %s is of the reader’s own network', (host) => expect(isLocalHost(host)).toBe(true));

describe('what the reader typed', () => {
  test('is reached wherever its name leads', async () => {
    const { port } = await site();
    const { network } = resolving({ 'wiki.example': [here] });
    expect((await capture(`http://wiki.example:${port}/`, network)).status).toBe(200);
  });

  test('may redirect to itself and show its own images', async () => {
    const { port } = await site();
    const { network } = resolving({ 'wiki.example': [here] });
    const captured = await capture(`http://wiki.example:${port}/go`, network);
    expect(captured.redirects).toHaveLength(1);
    const options = { referrer: captured.finalUrl, typedHost: 'wiki.example' };
    expect((await image(`http://wiki.example:${port}/photo`, network, options)).mime).toBe('image/png');
  });

  test('leads to no other host of the private network', async () => {
    const inside = await site();
    const { origin } = await loopback({ '/': redirect(`${inside.origin}/`) });
    const { port } = new URL(origin);
    const { network } = resolving({ 'wiki.example': [here], 'router.example': [here] });
    await expect(capture(`http://wiki.example:${port}/`, network)).rejects.toMatchObject({
      code: 'address-private',
    });
    const options = { referrer: `http://wiki.example:${port}/`, typedHost: 'wiki.example' };
    for (const host of ['router.example', '127.0.0.1', 'localhost', '[::1]']) {
      const wanted = image(`http://${host}:${inside.port}/photo`, network, options);
      await expect(wanted).rejects.toMatchObject({ code: 'address-private' });
    }
    expect(inside.asked).toEqual([]);
  });
});

describe('a public name that turns to this computer', () => {
  /** Looks a name up as for an address that the reader typed. */
  function typed(answer: LookupAddress[]) {
    const names = new KnownNames();
    let given: unknown = null;
    const lookUp = openLookup((_host, _options, callback) => callback(null, answer), names.note);
    lookUp('news.example', { all: true }, (_error, addresses) => {
      given = addresses;
    });
    return { names, given };
  }
  const itsImage = {
    url: 'http://news.example/photo',
    from: 'http://news.example/',
    typedHost: 'news.example',
  };

  test('between the page and its image may not, though the reader typed it', () => {
    expect(typed([publicOne]).names.reachOf(itsImage)).toBe('public');
    expect(typed(here).names.reachOf(itsImage)).toBe('any');
    expect(new KnownNames().reachOf(itsImage)).toBe('public');
  });

  test('is not reached by its private address where it has a public one too', () => {
    const { names, given } = typed([...here, publicOne]);
    expect(given).toEqual([publicOne]);
    expect(names.reachOf(itsImage)).toBe('public');
  });

  test('between two hops is refused: each connection is checked by the address it would be made to', async () => {
    const { port, asked } = await site();
    const start = await loopback({ '/': redirect(`http://elsewhere.example:${port}/`) });
    const { network, asked: lookedUp } = resolving({ 'elsewhere.example': [here] });
    await expect(capture(`${start.origin}/`, network)).rejects.toMatchObject({ code: 'address-private' });
    expect(lookedUp).toEqual(['elsewhere.example']);
    expect(asked).toEqual([]);
  });
});

describe('what nobody typed', () => {
  test.each([
    ['a page that says where it is from', { referrer: 'http://127.0.0.1/', typedHost: null }],
    ['a paste without an address', { referrer: null, typedHost: null }],
    ['an article of the web', { referrer: 'https://news.example/a', typedHost: 'news.example' }],
  ])('%s reaches no image inside', async (_what, options) => {
    const { origin, port, asked } = await site();
    const { network } = resolving({
      'inside.example': [here],
      'inside6.example': [[{ address: '::ffff:127.0.0.1', family: 6 }]],
    });
    for (const address of [
      `${origin}/photo`,
      `http://inside.example:${port}/photo`,
      `http://inside6.example:${port}/photo`,
      `http://0x7f.1:${port}/photo`,
      `http://2130706433:${port}/photo`,
      `http://0177.0.0.1:${port}/photo`,
      `http://0.0.0.0:${port}/photo`,
      `http://[::ffff:7f00:1]:${port}/photo`,
      `http://127.0.0.1.:${port}/photo`,
      'http://169.254.169.254/latest/meta-data/',
      'http://metadata.google.internal/computeMetadata/v1/',
    ]) {
      await expect(image(address, network, options)).rejects.toMatchObject({ code: 'address-private' });
    }
    expect(asked).toEqual([]);
  });
});

test('a proxy is not asked for what is inside, by number or by name', async () => {
  const proxy = await loopback({});
  const network = undiciNetwork({ proxyFor: async () => proxy.origin });
  onTestFinished(() => network.close());
  const options = { referrer: 'https://news.example/a', typedHost: 'news.example' };
  for (const host of ['127.0.0.1', '10.0.0.1', 'localhost', 'printer', 'nas.local']) {
    const wanted = image(`http://${host}/photo`, network, options);
    await expect(wanted).rejects.toMatchObject({ code: 'address-private' });
  }
  expect(proxy.asked).toEqual([]);
});
