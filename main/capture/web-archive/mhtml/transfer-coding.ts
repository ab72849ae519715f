/** The bytes of a MIME part with its transfer encoding undone (RFC 2045 6); one that is unknown is left as it is. */
export function decodedPart(bytes: Uint8Array, encoding: string | null): Uint8Array {
  switch (encoding?.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(Buffer.from(bytes).toString('latin1'), 'base64');
    case 'quoted-printable':
      return fromQuotedPrintable(bytes);
    default:
      return bytes;
  }
}

const equals = 0x3d;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** An equals sign that is followed by neither two digits nor a line end stands for itself, as browsers read it. */
function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.byteLength);
  let length = 0;
  for (let at = 0; at < bytes.byteLength; at += 1) {
    const byte = bytes[at] ?? 0;
    const isEscape = byte === equals;
    const next = bytes[at + 1];
    if (isEscape && next === lineFeed) at += 1;
    else if (isEscape && next === carriageReturn && bytes[at + 2] === lineFeed) at += 2;
    else {
      const value = isEscape ? hexValue(next) * 16 + hexValue(bytes[at + 2]) : Number.NaN;
      decoded[length] = Number.isNaN(value) ? byte : value;
      length += 1;
      if (!Number.isNaN(value)) at += 2;
    }
  }
  return decoded.subarray(0, length);
}

function hexValue(byte: number | undefined): number {
  return byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
}
