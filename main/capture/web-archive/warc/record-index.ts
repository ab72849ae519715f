import { withoutFragment } from '../../address.ts';
import { headerValue } from '../../headers.ts';
import { invalidArchive } from '../archive-error.ts';
import { bounds, unpackingBudget } from '../bounds.ts';
import type { ByteSource } from '../byte-source.ts';
import type { HeaderPairs } from '../header-lines.ts';
import { readHeaderLines } from '../header-lines.ts';
import { headOfAnswer } from './record-answer.ts';
import { type OpenRecord, openRecord } from './record-pieces.ts';

/** What is known of a record that holds an answer, and where it lies. */
export interface IndexedRecord {
  url: string;
  /** When it was received, as `Date.prototype.toISOString` prints it. */
  at: string;
  status: number;
  /** Without parameters, lower case. */
  type: string;
  /** Whether the browser asked for it to show it by itself; null where nothing says so. */
  isTopLevel: boolean | null;
  source: ByteSource;
  /** Where it begins and ends. A revisit lies where the record does that it repeats. */
  start: number;
  end: number;
}

/** The answers of a web archive, by address. */
export class RecordIndex {
  readonly #byUrl = new Map<string, IndexedRecord[]>();
  readonly #byDigest = new Map<string, IndexedRecord>();
  #count = 0;

  /** Every answer, in the order in which they lie. */
  *all(): Generator<IndexedRecord> {
    for (const records of this.#byUrl.values()) yield* records;
  }

  /** The answer to an address that is closest to a moment; http and https are one, as pages mix them. */
  nearest(address: string, at: string): IndexedRecord | null {
    const known = this.#byUrl.get(address) ?? this.#byUrl.get(withOtherScheme(address)) ?? [];
    const distance = (record: IndexedRecord) => Math.abs(Date.parse(record.at) - Date.parse(at));
    const [first = null, ...others] = known;
    return others.reduce<IndexedRecord | null>(
      (best, record) => (best !== null && distance(best) <= distance(record) ? best : record),
      first,
    );
  }

  /** Reads a WARC from its beginning. What is cut off at its end is left out; `tell` hears how far it is. */
  async take(source: ByteSource, { signal, tell }: IndexOptions): Promise<void> {
    const count = unpackingBudget(source.size);
    const asked = new Map<string, boolean>();
    for (let at = 0; at < source.size; ) {
      signal?.throwIfAborted();
      const record = await openRecord(source, at).catch((thrown) => this.#endOr(thrown));
      if (record === null) return;
      const next = await this.#takeRecord(record, { source, at, asked, count });
      if (next === null || next <= at) return;
      at = next;
      tell?.(at / source.size);
    }
  }

  /** A file that was cut off, as downloads are, is worth what stands before the cut. */
  #endOr(thrown: unknown): null {
    if (this.#count === 0) throw thrown;
    return null;
  }

  async #takeRecord(record: OpenRecord, place: Place): Promise<number | null> {
    const { headers, block } = record;
    const kind = headerValue(headers, 'warc-type') ?? '';
    try {
      if (kind === 'request') noteRequest(await textOf(block, place.count), headers, place.asked);
      const answers = kind === 'response' || kind === 'resource' || kind === 'revisit';
      const head = answers ? await headOfAnswer(record) : null;
      const end = await drained(block, place.count);
      if (head) this.#note(kind, headers, head, { ...place, end });
      return end;
    } catch (thrown) {
      return this.#endOr(thrown);
    }
  }

  #note(
    kind: string,
    headers: HeaderPairs,
    head: { status: number; headers: HeaderPairs },
    place: Place & { end: number },
  ) {
    const url = normalised(headerValue(headers, 'warc-target-uri') ?? '');
    const at = momentOf(headerValue(headers, 'warc-date'));
    if (url === null || at === null) return;
    this.#count += 1;
    if (this.#count > bounds.records) throw invalidArchive('it has too many records');
    const digest = headerValue(headers, 'warc-payload-digest');
    const record: IndexedRecord = {
      url,
      at,
      status: head.status,
      type: (headerValue(head.headers, 'content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
      isTopLevel: topLevel(headers, place.asked),
      source: place.source,
      start: place.at,
      end: place.end,
    };
    const repeated = kind === 'revisit' ? this.#repeatedBy(headers, digest) : record;
    if (!repeated) return;
    if (digest !== null && kind !== 'revisit' && !this.#byDigest.has(digest))
      this.#byDigest.set(digest, record);
    const { source, start, end, status, type } = repeated;
    const listed = this.#byUrl.get(url) ?? [];
    listed.push({ ...record, source, start, end, status, type });
    this.#byUrl.set(url, listed);
  }

  /** The record that holds the bytes of a revisit, which only says that they were the same again. */
  #repeatedBy(headers: HeaderPairs, digest: string | null): IndexedRecord | null {
    const byDigest = digest === null ? undefined : this.#byDigest.get(digest);
    if (byDigest) return byDigest;
    const url = normalised(headerValue(headers, 'warc-refers-to-target-uri') ?? '');
    const at = momentOf(headerValue(headers, 'warc-refers-to-date'));
    return url !== null && at !== null ? this.nearest(url, at) : null;
  }
}

/** How an archive is indexed. */
export interface IndexOptions {
  signal?: AbortSignal | undefined;
  /** Hears which share of the file has been read. */
  tell?: ((share: number) => void) | undefined;
}

interface Place {
  source: ByteSource;
  at: number;
  /** For what a browser asked, by the id of the request's record or of the answer's. */
  asked: Map<string, boolean>;
  count: (unpacked: number) => void;
}

async function drained(block: AsyncGenerator<Uint8Array, number>, count: Place['count']): Promise<number> {
  for (;;) {
    const next = await block.next();
    if (next.done) return next.value;
    count(next.value.byteLength);
  }
}

/** As much of a block as holds the headers of a request. The rest is left for whoever reads on. */
async function textOf(block: AsyncGenerator<Uint8Array, number>, count: Place['count']): Promise<string> {
  const first = await block.next();
  if (first.done) return '';
  count(first.value.byteLength);
  return Buffer.from(first.value.subarray(0, bounds.headerBytes)).toString('latin1');
}

/** What a browser says of what it asks for: a document that is shown by itself, or one in a frame, an image… */
function noteRequest(text: string, headers: HeaderPairs, asked: Place['asked']): void {
  const purpose = headerValue(readHeaderLines(text), 'sec-fetch-dest');
  if (purpose === null) return;
  for (const name of ['warc-record-id', 'warc-concurrent-to']) {
    const id = headerValue(headers, name);
    if (id !== null) asked.set(id, purpose === 'document');
  }
}

function topLevel(headers: HeaderPairs, asked: Place['asked']): boolean | null {
  const resource = headerValue(headers, 'warc-resource-type');
  if (resource !== null && resource !== 'document') return false;
  for (const name of ['warc-concurrent-to', 'warc-record-id']) {
    const known = asked.get(headerValue(headers, name) ?? '');
    if (known !== undefined) return known;
  }
  return null;
}

/** An address as all of them are compared; null for what is none. Some programs put brackets around it. */
export function normalised(stated: string): string | null {
  const bare = stated.replace(/^<|>$/g, '');
  return URL.canParse(bare) ? withoutFragment(new URL(bare)) : null;
}

/** Also the form of fourteen digits that older lists use. */
export function momentOf(stated: string | null): string | null {
  const [, ...digits] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stated ?? '') ?? [];
  const [year, month, day, hour, minute, second] = digits;
  const text = year ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : (stated ?? '');
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function withOtherScheme(address: string): string {
  return address.startsWith('https:') ? `http:${address.slice(6)}` : `https:${address.slice(5)}`;
}
