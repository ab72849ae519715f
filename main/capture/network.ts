/** One request. Nothing is sent but what stands here: no cookies, no credentials, no cache of the adapter's own. */
export interface NetworkRequest {
  /** Absolute, http or https. */
  url: string;
  /** Without Accept-Encoding: what can be decoded is the adapter's own knowledge. */
  headers: Record<string, string>;
  /** The address whose answer led to this one (a redirect, an image of a page); null where the reader typed it. */
  from: string | null;
  /**
   * The host that the reader typed, null where the reader typed none. An adapter refuses, with `address-private`, to
   * reach any other one in a private network, by the address that the connection would be made to, not by the name.
   */
  typedHost: string | null;
  /** Ends the request and its body at once. */
  signal: AbortSignal;
}

/** The answer to one request. */
export interface NetworkResponse {
  status: number;
  /** Names in lower case, in the order received; a name may come more than once. */
  headers: [name: string, value: string][];
  /** The content after content decoding (gzip, deflate, br), as it arrives. The caller counts it and may stop early. */
  body: AsyncIterable<Uint8Array>;
  /** Lets go of a body that is not read to its end. */
  discard(): void;
}

/**
 * Access to the network: one hop at a time. Redirects are answers like any other, never followed by the adapter, so
 * that every hop is checked and recorded by the same code in the app and in the command.
 *
 * `request` throws `fetch-failed`, `fetch-timeout`, `address-private`, or `cancelled` when its signal says so; so
 * does reading the body.
 */
export interface Network {
  request(request: NetworkRequest): Promise<NetworkResponse>;
  close(): Promise<void>;
}
