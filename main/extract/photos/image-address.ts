/** `cid:` names what came along in the same message (RFC 2392). */
const fetchable = new Set(['http:', 'https:', 'file:', 'cid:']);

/** The absolute address of an image; null for what is no address that can be fetched. */
export function imageAddress(stated: string, base: string | null): string | null {
  const address = stated.trim();
  if (address === '' || address.length > 4000 || /^(?:data|blob|about|javascript):/i.test(address))
    return null;
  try {
    const { protocol, href } = new URL(address, base ?? undefined);
    return fetchable.has(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** Whether an address names an image by its ending. */
export function namesImage(address: string): boolean {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  return /\.(?:jpe?g|jfif|png|webp|avif|gif|tiff?|bmp|heic)$/i.test(path);
}

/** The file's name in an address, in lower case; empty where there is none. */
export function fileNameOf(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
