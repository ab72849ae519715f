import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CoupureError } from '../../../../shared/errors.ts';
import { captureAddress } from '../../capture-address.ts';
import { collectBytes } from '../../collect.ts';
import type { Network } from '../../network.ts';
import { bounds } from '../bounds.ts';
import { type ByteSource, piecesOf } from '../byte-source.ts';
import type { ArchivedPage } from '../web-archive.ts';
import { isGzip } from './gzip-member.ts';
import { answerIn } from './record-answer.ts';
import { type IndexedRecord, normalised, type RecordIndex } from './record-index.ts';

const pack = promisify(gzip);

/** A page of a WARC: it is captured as from the web, only that the archive gives the answers. */
export function archivedPage(url: string, at: string, index: RecordIndex): ArchivedPage {
  return {
    url,
    async capture({ agent, now }) {
      const network = networkOf(index, at);
      const fetched = await captureAddress(url, network, { agent, now: () => new Date(at) });
      const record = index.nearest(fetched.finalUrl ?? url, at);
      // A date that is still to come would stand above every later capture for good.
      const [earlier = at] = [record?.at ?? at, now().toISOString()].sort();
      const capture = { ...fetched, at: earlier, method: 'import' as const };
      return { capture, evidence: record === null ? [] : await evidenceOf(record) };
    },
    async bytesAt(address, maxBytes) {
      const record = index.nearest(normalised(address) ?? '', at);
      return record === null || record.status !== 200 ? null : bodyOf(record, maxBytes);
    },
  };
}

/** The archive as a network of which it holds all there is. */
function networkOf(index: RecordIndex, at: string): Network {
  return {
    async request({ url }) {
      const record = index.nearest(url, at);
      if (record === null) throw new CoupureError('fetch-failed', `${url} is not in this web archive.`);
      return answerIn(record.source, record.start);
    },
    close: async () => undefined,
  };
}

/** Null where it cannot be read: what else belongs to the page is worth having all the same. */
async function bodyOf({ source, start }: IndexedRecord, maxBytes: number): Promise<Uint8Array | null> {
  try {
    const { body } = await answerIn(source, start);
    return await collectBytes(body, maxBytes, () => new Error('too large'));
  } catch {
    return null;
  }
}

/** The record as it lies in the archive: a whole WARC by itself. One that is not compressed is, for nothing else is changed. */
async function evidenceOf({ source, start, end }: IndexedRecord) {
  if (end - start > bounds.recordBytes) return [];
  const bytes = await wholeOf(source, start, end);
  return [{ role: 'record', bytes: isGzip(bytes) ? bytes : await pack(bytes), mime: 'application/warc' }];
}

async function wholeOf(source: ByteSource, start: number, end: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(source, start, end)) pieces.push(piece);
  return Buffer.concat(pieces);
}
