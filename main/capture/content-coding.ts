import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { CoupureError } from '../../shared/errors.ts';

/** What we say we can decode; the decoders below are the same list. */
export const acceptedCodings = 'gzip, deflate, br';

/** Each coding once is usual, twice is seen; more is an attack by depth. */
const maxCodings = 3;

/** A cut-off end gives what arrived before it, as browsers do: whether a body is whole is HTTP's business. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
const lenientBrotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

const decoders: Record<string, (first: Uint8Array) => Transform> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  br: () => createBrotliDecompress(lenientBrotli),
  // RFC 9110 8.4.1.2 wants zlib's wrapper around deflate; servers that leave it out are common.
  deflate: (first) => (hasZlibWrapper(first) ? createInflate(lenient) : createInflateRaw(lenient)),
};

/**
 * A body with its content codings (RFC 9110 8.4) undone, streamed. Stopping early ends the whole chain, so that a
 * bomb costs what was read of it. Throws `content-unsupported` for a coding we never said we accept.
 */
export async function* decodedBody(body: Readable, contentEncoding: string): AsyncGenerator<Uint8Array> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const chunks: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const received = Readable.from(withFirst(first.value, chunks));
  yield* joined(received, decodersFor(codings, first.value));
}

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}

function decodersFor(codings: string[], first: Uint8Array): Transform[] {
  if (codings.length > maxCodings) throw unsupported(codings.join(', '));
  // Listed in the order they were applied, so undone from the last.
  return codings.reverse().map((coding) => {
    const decoder = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
    if (!decoder) throw unsupported(coding);
    return decoder(first);
  });
}

function unsupported(coding: string): CoupureError {
  return new CoupureError('content-unsupported', `The answer is compressed as “${coding.slice(0, 80)}”.`);
}

function hasZlibWrapper(first: Uint8Array): boolean {
  return ((first[0] ?? 0) & 0x0f) === 8;
}

function joined(received: Readable, chain: Transform[]): AsyncIterable<Uint8Array> {
  let last: Readable = received;
  for (const decoder of chain) {
    // Errors reach whoever reads the last stream: pipeline destroys each stream with the error of the one before.
    last = pipeline(last, decoder, () => undefined);
  }
  return last;
}
