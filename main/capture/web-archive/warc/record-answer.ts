import { Readable } from 'node:stream';
import { decodedBody } from '../../content-coding.ts';
import { headerValue } from '../../headers.ts';
import type { NetworkResponse } from '../../network.ts';
import { invalidArchive } from '../archive-error.ts';
import { bounds } from '../bounds.ts';
import type { ByteSource } from '../byte-source.ts';
import { endOfHeaders, type HeaderPairs, readHeaderLines } from '../header-lines.ts';
import { dechunked } from './dechunk.ts';
import { isGzip } from './gzip-member.ts';
import { type OpenRecord, openRecord } from './record-pieces.ts';

/** The head of an answer of HTTP, and what of its body came with it. */
interface AnswerHead {
  status: number;
  headers: HeaderPairs;
  rest: Uint8Array;
}

/** The answer that a record holds, as the network would give it. Throws `archive-invalid`. */
export async function answerIn(source: ByteSource, at: number): Promise<NetworkResponse> {
  const record = await openRecord(source, at);
  if (!record) throw invalidArchive(`there is no record at byte ${at}`);
  const head = await headOfAnswer(record);
  const encoding = headerValue(head.headers, 'content-encoding') ?? '';
  const isChunked = /\bchunked\b/i.test(headerValue(head.headers, 'transfer-encoding') ?? '');
  const received = bodyOf(head.rest, record.block);
  const whole = isChunked ? dechunked(received) : received;
  return {
    status: head.status,
    headers: head.headers,
    body: withoutCoding(whole, encoding),
    discard: () => void record.block.return(0).catch(() => undefined),
  };
}

/** Programs differ in whether they undo a body's compression, and the header stays: what is plain is left as it is. */
async function* withoutCoding(
  body: AsyncGenerator<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  const first = await body.next();
  if (first.done) return;
  const isPlain = first.value[0] === 0x3c || (/gzip/i.test(encoding) && !isGzip(first.value));
  yield* decodedBody(Readable.from(bodyOf(first.value, body)), isPlain ? '' : encoding);
}

/**
 * The head of the answer in a record's block; a record of another kind is what an answer of its type would be. Throws
 * `archive-invalid` for one without an end.
 */
export async function headOfAnswer({ headers, block }: OpenRecord): Promise<AnswerHead> {
  const type = headerValue(headers, 'content-type') ?? '';
  if (!/^application\/http\b/i.test(type)) {
    return { status: 200, headers: [['content-type', type]], rest: new Uint8Array(0) };
  }
  let known: Uint8Array = new Uint8Array(0);
  for (;;) {
    const end = endOfHeaders(known);
    if (end !== null) return readHead(known, end);
    const next = await block.next();
    if (next.done) return readHead(known, known.byteLength);
    known = Buffer.concat([known, next.value]);
    if (known.byteLength > bounds.headerBytes) {
      await block.return(0);
      throw invalidArchive('the headers of an answer have no end');
    }
  }
}

function readHead(bytes: Uint8Array, end: number): AnswerHead {
  const text = Buffer.from(bytes.subarray(0, end)).toString('latin1');
  const [line = '', status = '0'] = /^HTTP\/[0-9.]{1,3} +(\d{3})[^\n]*\n/.exec(text) ?? [];
  return {
    status: Number(status),
    headers: readHeaderLines(text.slice(line.length)),
    rest: bytes.subarray(end),
  };
}

async function* bodyOf(first: Uint8Array, block: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.byteLength > 0) yield first;
  yield* block;
}
