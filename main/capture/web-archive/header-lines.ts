/** Headers by name in lower case, in the order received; a name may come more than once. */
export type HeaderPairs = [name: string, value: string][];

/** Where a block of headers ends: behind the first blank line. Null where there is none in these bytes. */
export function endOfHeaders(bytes: Uint8Array): number | null {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
  }
  return null;
}

/** Reads headers; a line that begins with white space goes on with the one before it. What is no header is passed over. */
export function readHeaderLines(text: string): HeaderPairs {
  const pairs: HeaderPairs = [];
  for (const line of text.split('\n').map((raw) => raw.replace(/\r$/, ''))) {
    const last = pairs.at(-1);
    if (last && /^[ \t]/.test(line)) {
      last[1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) pairs.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
  }
  return pairs;
}

/** One parameter of a structured header, such as `boundary`; null where it is not there. */
export function headerParameter(value: string, name: string): string | null {
  for (const [, key = '', quoted, plain] of value.matchAll(
    /;\s*([a-z-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))/gi,
  )) {
    if (key.toLowerCase() === name) return quoted ?? plain ?? null;
  }
  return null;
}
