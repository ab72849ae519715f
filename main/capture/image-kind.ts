/** The image formats that are kept, each told by its first bytes; a declared type is never believed. */
const imageKinds: { mime: string; at: number; bytes: string }[] = [
  { mime: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { mime: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { mime: 'image/gif', at: 0, bytes: 'GIF87a' },
  { mime: 'image/gif', at: 0, bytes: 'GIF89a' },
  { mime: 'image/webp', at: 8, bytes: 'WEBPVP8' },
  { mime: 'image/avif', at: 4, bytes: 'ftypavif' },
  { mime: 'image/avif', at: 4, bytes: 'ftypavis' },
];

/** The type of an image by its bytes; null for what is no image that a browser shows. */
export function imageMime(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  const found = imageKinds.find((kind) => start.startsWith(kind.bytes, kind.at));
  return found?.mime ?? (isSvg(bytes) ? 'image/svg+xml' : null);
}

/** An SVG document: its root is `<svg>`, after an XML declaration, a doctype and comments at the most. */
function isSvg(bytes: Uint8Array): boolean {
  let rest = Buffer.from(bytes.subarray(0, 8192))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  for (const [opening, closing] of svgPreamble) {
    while (rest.startsWith(opening)) {
      const end = rest.indexOf(closing);
      if (end < 0) return false;
      rest = rest.slice(end + closing.length).trimStart();
    }
  }
  return /^<svg[\s>]/i.test(rest);
}

const svgPreamble: [opening: string, closing: string][] = [
  ['<?xml', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
  ['<!--', '-->'],
];
