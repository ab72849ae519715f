import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import { CoupureError } from '../../shared/errors.ts';
import { acceptedCodings, decodedBody } from './content-coding.ts';
import { fetchError, wasCut } from './fetch-errors.ts';
import type { Network, NetworkRequest, NetworkResponse } from './network.ts';
import { isPrivateAddress } from './private-address.ts';
import { refusedAsPrivate } from './public-lookup.ts';
import { openWaysOut, type ProxyFor } from './ways-out.ts';

const asEnvironmentSays: ProxyFor = async () => null;

/**
 * The network through undici, which alone lets a connection be checked where it is made. Without a `proxyFor`,
 * `http_proxy`, `https_proxy` and `no_proxy` say what goes through a proxy.
 */
export function undiciNetwork({ proxyFor = asEnvironmentSays }: { proxyFor?: ProxyFor } = {}): Network {
  const ways = openWaysOut(proxyFor);

  async function request(wanted: NetworkRequest): Promise<NetworkResponse> {
    try {
      const limited = wanted.from !== null && !(await leadsIntoPrivateNetwork(wanted.from));
      if (limited) refusePrivateLiteral(wanted.url);
      return await send(wanted, await ways.dispatcherFor(wanted.url, { publicOnly: limited }));
    } catch (thrown) {
      throw failure(thrown, wanted);
    }
  }

  return { request, close: ways.close };
}

async function send(wanted: NetworkRequest, way: Dispatcher): Promise<NetworkResponse> {
  const answer = await ask(wanted, way).catch((thrown) => {
    // A connection that was kept may be closed by the site in the very moment it is taken again.
    if (wasCut(thrown) && !wanted.signal.aborted) return ask(wanted, way);
    throw thrown;
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

async function ask({ url, headers, signal }: NetworkRequest, dispatcher: Dispatcher) {
  const { request } = await import('undici');
  return request(url, {
    method: 'GET',
    headers: { ...headers, 'accept-encoding': acceptedCodings },
    signal,
    dispatcher,
    responseHeaders: 'raw',
  });
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
    return isPrivateAddress((await lookup(hostname)).address);
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
