import ExifReader from 'exifreader';
import { DOMParser } from 'linkedom';
import type { Embedded } from '../../../shared/embedded.ts';
import { iptcFields } from './iptc-fields.ts';
import { xmpFields } from './xmp-fields.ts';

/**
 * Reads what an image file says of itself; null where that is nothing. Never throws: bytes that are no image, or a
 * broken or hostile one, say nothing.
 */
export function readEmbedded(bytes: Uint8Array): Embedded | null {
  try {
    const tags = ExifReader.load(wholeBuffer(bytes), {
      expanded: true,
      includeTags: { iptc: true, xmp: true },
      domParser: new DOMParser(),
    });
    const iptc = tags.iptc ? iptcFields(tags.iptc) : null;
    const xmp = tags.xmp ? xmpFields(tags.xmp) : null;
    return iptc === null && xmp === null ? null : { iptc, xmp };
  } catch {
    return null;
  }
}

/** The bytes as a buffer of their own: a slice of a larger one would be read from its start. */
function wholeBuffer(bytes: Uint8Array): ArrayBuffer {
  const whole = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(whole).set(bytes);
  return whole;
}
