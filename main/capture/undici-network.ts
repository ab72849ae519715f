import { lookup } from 'node:dns';
import type { Dispatcher } from 'undici';
import { CoupureError } from '../../shared/errors.ts';
import { acceptedCodings, decodedBody } from './content-coding.ts';
import { fetchError, wasCut } from './fetch-errors.ts';
import { type LookUpAll, refusedAsPrivate } from './lookups.ts';
import type { Network, NetworkRequest, NetworkResponse } from './network.ts';
import { isLocalHost } from './private-address.ts';
import { KnownNames } from './reach.ts';
import { openWaysOut, type ProxyFor } from './ways-out.ts';

const asEnvironmentSays: ProxyFor = async () => null;

/**
 * The network through undici, which alone lets a connection be checked where it is made. Without a `proxyFor`,
 * `http_proxy`, `https_proxy` and `no_proxy` say what goes through a proxy.
 */
export function undiciNetwork({
  proxyFor = asEnvironmentSays,
  lookUpAll = lookup,
}: {
  proxyFor?: ProxyFor;
  lookUpAll?: LookUpAll;
} = {}): Network {
  const names = new KnownNames();
  const ways = openWaysOut(proxyFor, { lookUpAll, tell: names.note });

  async function request(wanted: NetworkRequest): Promise<NetworkResponse> {
    try {
      const reach = names.reachOf(wanted);
      if (reach === 'public') refuseLocalHost(wanted.url);
      return await send(wanted, await ways.dispatcherFor(wanted.url, reach));
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

/** A number needs no look-up, and behind a proxy the look-up is not ours. */
function refuseLocalHost(address: string): void {
  const { hostname } = new URL(address);
  if (isLocalHost(hostname)) throw refusedAsPrivate(hostname);
}
