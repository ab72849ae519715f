import { decodeAs } from './decode-as.ts';
import type { Page } from './page.ts';
import { fallbackCharset, statedByMark, statedInHeader, statedInMarkup } from './stated-charset.ts';

/**
 * The text of a page. The order is the HTML standard's (byte order mark, header, `<meta>`, content), with one
 * exception: bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever single-byte charset is stated, because no
 * real text in such a charset is valid UTF-8 by chance, and stale declarations are common.
 */
export function decodeBytes({ bytes, contentType }: Pick<Page, 'bytes' | 'contentType'>): string {
  const marked = statedByMark(bytes);
  if (marked) return decodeAs(marked, bytes);
  const utf8 = decodedAsUtf8(bytes);
  const stated = statedInHeader(contentType) ?? statedInMarkup(bytes);
  if (utf8 !== null && (stated === null || isSingleByte(stated) || utf8.length === bytes.length)) return utf8;
  if (stated !== null && stated !== 'utf-8') return decodeAs(stated, bytes);
  if (utf8 !== null) return utf8;
  return decodeAs(mostlyUtf8(bytes) ? 'utf-8' : fallbackCharset(bytes), bytes);
}

/** Null where the bytes are not UTF-8. A page cut off within a character still is. */
function decodedAsUtf8(bytes: Uint8Array): string | null {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let cut = 0; cut < 4; cut++) {
    try {
      return strict.decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      if (cut === 0 && !endsWithinCharacter(bytes)) return null;
    }
  }
  return null;
}

function endsWithinCharacter(bytes: Uint8Array): boolean {
  return bytes.subarray(-3).some((byte) => byte >= 0xc2);
}

/** Multi-byte charsets (Japanese, Chinese, Korean) can be valid UTF-8 by chance in a short text; these cannot. */
function isSingleByte(charset: string): boolean {
  return !/^(?:gb|big5|euc|iso-2022|shift_jis|utf-16|replacement)/.test(charset);
}

/**
 * A page of UTF-8 into which some bytes of another charset were pasted (an old comment, a banner): a few broken
 * characters are better than every accent broken.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 1) continue;
    if (length > 1 && continues(bytes, at, length)) {
      sound++;
      at += length - 1;
    } else broken++;
  }
  return sound > 10 * broken;
}

/** 0 for a byte that begins no UTF-8 sequence. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2) return 0;
  if (byte < 0xe0) return 2;
  if (byte < 0xf0) return 3;
  return byte < 0xf5 ? 4 : 0;
}

function continues(bytes: Uint8Array, at: number, length: number): boolean {
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}
