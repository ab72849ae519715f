import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { lookup as lookupNow } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import { CoupureError } from '../../shared/errors.ts';
import { acceptedCodings, decodedBody } from './content-coding.ts';
import { fetchError } from './fetch-errors.ts';
import { patience } from './limits.ts';
import type { Network, NetworkRequest, NetworkResponse } from './network.ts';
import { isPrivateAddress } from './private-address.ts';

/** Some sites send more in headers than Node takes by default (16 KB). */
const maxHeaderBytes = 64 * 1024;

/** The ways out: anywhere, and to public addresses alone. */
interface Ways {
  any: Dispatcher;
  publicOnly: Dispatcher;
}

/**
 * The network through undici, for programs without a browser's. `http_proxy`, `https_proxy` and `no_proxy` are
 * honoured. undici is loaded with the first request: most commands never make one.
 */
export function undiciNetwork(): Network {
  let ways: Promise<Ways> | null = null;

  async function request(wanted: NetworkRequest): Promise<NetworkResponse> {
    ways ??= openWays();
    try {
      const { any, publicOnly } = await ways;
      const limited = wanted.from !== null && !(await leadsIntoPrivateNetwork(wanted.from));
      if (limited) refusePrivateLiteral(wanted.url);
      return await send(wanted, limited ? publicOnly : any);
    } catch (thrown) {
      throw failure(thrown, wanted);
    }
  }

  async function close(): Promise<void> {
    const opened = await ways;
    await Promise.all([opened?.any.destroy(), opened?.publicOnly.destroy()]);
  }

  return { request, close };
}

async function openWays(): Promise<Ways> {
  const { EnvHttpProxyAgent } = await import('undici');
  const options = {
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: patience.headers,
    bodyTimeout: patience.idle,
  };
  return {
    any: new EnvHttpProxyAgent({ ...options, connect: { timeout: patience.connect } }),
    // Checked where the connection is made, so that a name cannot change its address after the check.
    publicOnly: new EnvHttpProxyAgent({
      ...options,
      connect: { timeout: patience.connect, lookup: lookupPublic },
    }),
  };
}

async function send(wanted: NetworkRequest, way: Dispatcher): Promise<NetworkResponse> {
  const { request } = await import('undici');
  const { url, headers, signal } = wanted;
  const answer = await request(url, {
    method: 'GET',
    headers: { ...headers, 'accept-encoding': acceptedCodings },
    signal,
    dispatcher: way,
    responseHeaders: 'raw',
  });
  const received = headerPairs(answer.headers);
  const encoding = received.filter(([name]) => name === 'content-encoding').map(([, value]) => value);
  return {
    status: answer.statusCode,
    headers: received,
    body: withOurErrors(decodedBody(answer.body, encoding.join(',')), wanted),
    discard: () => {
      answer.body.on('error', () => undefined).destroy();
    },
  };
}

/** undici gives raw headers as one flat list, though its types say otherwise. */
function headerPairs(raw: unknown): [string, string][] {
  if (!Array.isArray(raw)) return [];
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    pairs.push([String(raw[at]).toLowerCase(), String(raw[at + 1])]);
  }
  return pairs;
}

async function* withOurErrors(body: AsyncIterable<Uint8Array>, wanted: NetworkRequest) {
  try {
    yield* body;
  } catch (thrown) {
    throw failure(thrown, wanted);
  }
}

function failure(thrown: unknown, { url, signal }: NetworkRequest): CoupureError {
  if (signal.aborted) return new CoupureError('cancelled', `${url}: stopped.`);
  return fetchError(thrown, url);
}

async function leadsIntoPrivateNetwork(address: string): Promise<boolean> {
  const { hostname } = new URL(address);
  if (isLiteral(hostname)) return isPrivateAddress(hostname);
  try {
    return isPrivateAddress((await lookupNow(hostname)).address);
  } catch {
    return false;
  }
}

function refusePrivateLiteral(address: string): void {
  const { hostname } = new URL(address);
  if (isPrivateAddress(hostname)) throw refusedAsPrivate(hostname);
}

function isLiteral(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}

function refusedAsPrivate(hostname: string): CoupureError {
  return new CoupureError('address-private', `“${hostname}” is an address in a private network.`);
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

function lookupPublic(hostname: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const reachable = addresses.filter(({ address }) => !isPrivateAddress(address));
    const [first] = reachable;
    if (!first) return callback(refusedAsPrivate(hostname), []);
    if (options.all) callback(null, reachable);
    else callback(null, first.address, first.family);
  });
}
