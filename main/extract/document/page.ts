/** What extraction reads: the bytes of one page and what is known about where they came from. */
export interface Page {
  /** After content decoding (gzip, br), before any charset decoding. */
  bytes: Uint8Array;
  /** The whole Content-Type header, for its charset; null where there was none. */
  contentType: string | null;
  /** `text/html` and its kin, or `text/plain`. */
  mime: string;
  /** Where the page came from, absolute; null if nobody said. */
  url: string | null;
  /** When it was captured, ISO 8601: relative dates count from here. */
  at: string;
}

/** A page as a document: parsed once, read by every step. */
export interface PageDocument {
  document: Document;
  /** What relative addresses count from: `<base>`, else the page's own address; null where neither is known. */
  base: string | null;
  /** The page's own address; null if nobody said. */
  url: string | null;
  /** When it was captured, ISO 8601. */
  at: string;
}
