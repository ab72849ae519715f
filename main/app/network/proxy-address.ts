/** What Chromium calls its kinds of proxy, and the scheme of their addresses. SOCKS 4 has no names, so it is passed over. */
const schemes: Record<string, string> = { PROXY: 'http', HTTPS: 'https', SOCKS: 'socks5', SOCKS5: 'socks5' };

/**
 * The first proxy of an answer such as `PROXY proxy.example:8080; DIRECT`, as an address; null where the way is
 * direct.
 */
export function proxyAddress(answer: string): string | null {
  for (const entry of answer.split(';')) {
    const [kind = '', place = ''] = entry.trim().split(/\s+/, 2);
    if (kind === 'DIRECT') return null;
    const scheme = Object.hasOwn(schemes, kind) ? schemes[kind] : undefined;
    const address = `${scheme}://${place}`;
    if (scheme !== undefined && place !== '' && URL.canParse(address)) return address;
  }
  return null;
}
