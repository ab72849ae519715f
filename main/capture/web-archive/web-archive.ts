import type { Capture } from '../../../shared/capture.ts';
import type { Hash } from '../../../shared/values.ts';

/** A page out of a web archive, with what it was received as. */
export interface ArchivedCapture {
  capture: Capture;
  /** What is kept beside the page: the bytes that hold it in the archive, whole and unchanged. */
  evidence: { role: string; bytes: Uint8Array; mime: string }[];
}

/** A page that can be taken out of a web archive. */
export interface ArchivedPage {
  /** Null where the archive does not say where the page is from. */
  url: string | null;
  /** Throws what capturing an address throws, where the archive holds no whole page under this one. */
  capture(options: { agent: string; now: () => Date }): Promise<ArchivedCapture>;
  /** What the archive holds under an address of the page, closest in time; null where it holds nothing. */
  bytesAt(address: string, maxBytes: number): Promise<Uint8Array | null>;
}

/** A file that holds pages with what belonged to them. The pages can be read until it is closed. */
export interface WebArchive {
  pages: readonly ArchivedPage[];
  /** The file itself, by its hash: what each page came out of. */
  file: { hash: Hash; bytes: number; mime: string };
  close(): Promise<void>;
}
