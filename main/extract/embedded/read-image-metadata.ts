import ExifReader from 'exifreader';
import { DOMParser } from 'linkedom';
import type { EmbeddedFields } from './embedded-fields.ts';
import { iptcFields } from './iptc-fields.ts';
import { xmpFields } from './xmp-fields.ts';

/** The two places in which an image carries such fields; null where it has none. */
export interface ImageMetadata {
  iptc: EmbeddedFields | null;
  xmp: EmbeddedFields | null;
}

/** Reads what an image file says of itself. Bytes that are no image, or a broken one, say nothing. */
export function readImageMetadata(bytes: Uint8Array): ImageMetadata {
  try {
    const { iptc, xmp } = ExifReader.load(wholeBuffer(bytes), {
      expanded: true,
      includeTags: { iptc: true, xmp: true },
      domParser: new DOMParser(),
    });
    return { iptc: iptc ? iptcFields(iptc) : null, xmp: xmp ? xmpFields(xmp) : null };
  } catch {
    return { iptc: null, xmp: null };
  }
}

/** The bytes as a buffer of their own: a slice of a larger one would be read from its start. */
function wholeBuffer(bytes: Uint8Array): ArrayBuffer {
  const whole = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(whole).set(bytes);
  return whole;
}
