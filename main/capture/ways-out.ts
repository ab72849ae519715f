import type { Dispatcher } from 'undici';
import { patience } from './limits.ts';
import { type LookUpAll, type Lookup, openLookup, publicLookup } from './lookups.ts';
import type { Reach } from './reach.ts';

/** Some sites send more in headers than Node takes by default (16 KB). */
const maxHeaderBytes = 64 * 1024;

/**
 * The proxy that an address is to be reached through, as an address of its own (`http:`, `https:` or `socks5:`);
 * null where the environment (`http_proxy`, `https_proxy`, `no_proxy`) is to say.
 */
export type ProxyFor = (url: string) => Promise<string | null>;

/** How requests leave this computer. */
export interface WaysOut {
  /** What a request leads to is checked against its reach where the connection is made. */
  dispatcherFor(url: string, reach: Reach): Promise<Dispatcher>;
  close(): Promise<void>;
}

/** How names become addresses. */
export interface Names {
  lookUpAll: LookUpAll;
  /** Told whether a name that the reader typed leads into a private network. */
  tell: (hostname: string, isPrivate: boolean) => void;
}

/** The ways out through undici, each opened when it is first taken. undici is loaded with the first. */
export function openWaysOut(proxyFor: ProxyFor, { lookUpAll, tell }: Names): WaysOut {
  const lookups = { any: openLookup(lookUpAll, tell), public: publicLookup(lookUpAll) };
  const opened = new Map<string, Promise<Dispatcher>>();

  return {
    async dispatcherFor(url, reach) {
      const proxy = await proxyFor(url);
      const name = `${reach} ${proxy ?? ''}`;
      const way = opened.get(name) ?? openWay(proxy, lookups[reach]);
      opened.set(name, way);
      return way;
    },
    async close() {
      await Promise.all([...opened.values()].map(async (way) => (await way).destroy()));
    },
  };
}

async function openWay(proxy: string | null, lookup: Lookup): Promise<Dispatcher> {
  const { EnvHttpProxyAgent, ProxyAgent } = await import('undici');
  const options = {
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: patience.headers,
    bodyTimeout: patience.idle,
    // Checked where the connection is made, so that a name cannot change its address after the check.
    connect: { timeout: patience.connect, lookup },
  };
  if (proxy === null) return new EnvHttpProxyAgent(options);
  // A tunnel to port 80 is what many proxies refuse; what is not encrypted they fetch themselves.
  return new ProxyAgent({ ...options, uri: proxy, proxyTunnel: false });
}
