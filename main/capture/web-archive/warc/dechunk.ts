/**
 * A body without the sizes that a chunked transfer puts between its pieces (RFC 9112 7.1). Programs differ in whether
 * they keep those: a body that does not begin with a size is given as it is, and so is what follows a broken one.
 */
export async function* dechunked(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new Input(body);
  for (;;) {
    const size = readSize(await input.ahead(longestSize));
    if (size === null) {
      yield* input.take(Number.POSITIVE_INFINITY);
      return;
    }
    if (size.bytes === 0) return;
    input.skip(size.length);
    yield* input.take(size.bytes);
  }
}

const longestSize = 128;

/** The size that stands here, with the line end of the piece before it; null where none does. */
function readSize(bytes: Uint8Array): { bytes: number; length: number } | null {
  const text = Buffer.from(bytes.subarray(0, longestSize)).toString('latin1');
  const [line, digits = ''] = /^(?:\r\n)?([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,100})?\r\n/i.exec(text) ?? [];
  return line === undefined ? null : { bytes: Number.parseInt(digits, 16), length: line.length };
}

/** Bytes as they come, of which the next ones can be looked at before they are taken. */
class Input {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #known: Uint8Array = new Uint8Array(0);

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#pieces = body[Symbol.asyncIterator]();
  }

  /** The next bytes: as many as were asked for, or more, or all that are left. */
  async ahead(wanted: number): Promise<Uint8Array> {
    while (this.#known.byteLength < wanted) {
      const next = await this.#pieces.next();
      if (next.done) break;
      this.#known = Buffer.concat([this.#known, next.value]);
    }
    return this.#known;
  }

  skip(length: number): void {
    this.#known = this.#known.subarray(length);
  }

  async *take(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      const piece = (await this.ahead(1)).subarray(0, left);
      if (piece.byteLength === 0) return;
      this.skip(piece.byteLength);
      left -= piece.byteLength;
      yield piece;
    }
  }
}
