import { isIP } from 'node:net';
import { isLocalHost } from '../../archive/index.ts';

/** The scheme that other programs and pages may offer addresses under. */
export const linkScheme = 'coupure:';
/** Longer ones are no addresses of articles, and could not be read before they are agreed to. */
const longest = 2_000;

/** Whether a source came as one of our links. */
export function isSaveLink(source: string): boolean {
  return source.slice(0, linkScheme.length).toLowerCase() === linkScheme;
}

/**
 * The address that a link asks to save: `coupure:save?url=https%3A%2F%2F…`, and nothing else that a link may hold.
 * Any page can make one, so it reaches no further than a page does: http and https, by a public name, without a login.
 * Null where it asks for anything else.
 */
export function addressInLink(link: string): string | null {
  if (!isSaveLink(link) || !URL.canParse(link)) return null;
  const { pathname, host, searchParams, hash } = new URL(link);
  // Some systems write `coupure://save?…`, where the word stands as a host.
  if ([host, pathname.replaceAll('/', '')].join('') !== 'save' || hash !== '') return null;
  const [address, ...more] = searchParams.getAll('url');
  if (address === undefined || more.length > 0 || [...searchParams.keys()].length > 1) return null;
  return address.length <= longest && URL.canParse(address) ? publicAddress(new URL(address)) : null;
}

function publicAddress({ protocol, hostname, username, password, href }: URL): string | null {
  if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '') return null;
  const isPublicName = isIP(hostname) === 0 && !hostname.startsWith('[') && !isLocalHost(hostname);
  return isPublicName ? href : null;
}

/** Asks the reader whether an address that a link offers is to be saved. */
export type Agree = (address: string) => Promise<boolean>;

/** What may be saved of what a start was given: of links, the addresses that the reader agrees to, one after another. */
export async function agreedSources(sources: readonly string[], agree: Agree): Promise<string[]> {
  const agreed: string[] = [];
  for (const source of sources) {
    const address = isSaveLink(source) ? addressInLink(source) : source;
    if (address !== null && (!isSaveLink(source) || (await agree(address)))) agreed.push(address);
  }
  return agreed;
}
