import type { NetworkRequest } from './network.ts';
import { isLocalHost } from './private-address.ts';

/** Into which networks a request may lead. */
export type Reach = 'any' | 'public';

/** What was learnt of the names that the reader typed: whether they led into a private network when they were. */
export class KnownNames {
  readonly #private = new Map<string, boolean>();

  /** Takes note of what a look-up gave. */
  readonly note = (hostname: string, isPrivate: boolean): void => {
    this.#private.set(hostname, isPrivate);
  };

  /**
   * Into which networks a request may lead: into any where the reader typed the address, or where it stays on a host
   * that the reader typed and that is in a private network. A name that was public when it was typed stays so: a site
   * that changes its address between two requests would lead the second one to the reader's own computer.
   */
  reachOf({ url, from, typedHost }: Pick<NetworkRequest, 'url' | 'from' | 'typedHost'>): Reach {
    if (from === null) return 'any';
    const { hostname } = new URL(url);
    const isTyped = hostname === typedHost;
    return isTyped && (isLocalHost(hostname) || this.#private.get(hostname) === true) ? 'any' : 'public';
  }
}
