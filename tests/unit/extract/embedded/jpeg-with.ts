/** Bytes of small JPEG files with the metadata that a test needs: segments alone, no picture. */

/** An IPTC data set: record 2 and its number, and a text or bytes. */
export type DataSet = readonly [number: number, value: string | Uint8Array];

/** A JPEG file with an IPTC block, an XMP packet, or both. */
export function jpegWith({ iptc, xmp }: { iptc?: readonly DataSet[]; xmp?: string }): Uint8Array {
  const segments = [
    ...(iptc ? [segment(0xed, photoshopResource(iptc))] : []),
    ...(xmp === undefined ? [] : [segment(0xe1, joined(text('http://ns.adobe.com/xap/1.0/\0'), text(xmp)))]),
  ];
  return joined(Uint8Array.of(0xff, 0xd8), ...segments, Uint8Array.of(0xff, 0xd9));
}

/** An XMP packet with a description. */
export function xmpPacket(description: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
      xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${description}</rdf:Description></rdf:RDF>
    </x:xmpmeta><?xpacket end="w"?>`;
}

function photoshopResource(dataSets: readonly DataSet[]): Uint8Array {
  const block = joined(...dataSets.map(([number, value]) => dataSet(2, number, value)));
  const utf8 = dataSet(1, 90, Uint8Array.of(0x1b, 0x25, 0x47));
  const iptc = joined(utf8, block);
  const size = iptc.length;
  const header = Uint8Array.of(
    0x04,
    0x04,
    0,
    0,
    size >>> 24,
    (size >>> 16) & 255,
    (size >>> 8) & 255,
    size & 255,
  );
  return joined(text('Photoshop 3.0\0'), text('8BIM'), header, iptc, new Uint8Array(size % 2));
}

function dataSet(record: number, number: number, value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === 'string' ? text(value) : value;
  return joined(Uint8Array.of(0x1c, record, number, bytes.length >> 8, bytes.length & 255), bytes);
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return joined(Uint8Array.of(0xff, marker, length >> 8, length & 255), content);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
