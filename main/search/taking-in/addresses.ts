import type { ArticleContent } from '../../../shared/article.ts';
import { addressKey } from './address-key.ts';

/** Every address of an article: its own, its canonical one, and those it was captured from. */
export function addressesOf(content: ArticleContent): string[] {
  const captured = content.captures.flatMap(({ requestedUrl, finalUrl }) => [requestedUrl, finalUrl]);
  const addresses = [content.url, content.canonicalUrl, ...captured];
  return [...new Set(addresses.filter((address) => address !== null))];
}

/** The addresses in the form in which two of the same page agree. */
export function addressKeysOf(content: ArticleContent): string[] {
  const keys = addressesOf(content).map(addressKey);
  return [...new Set(keys.filter((key) => key !== null))];
}

/** The names of the hosts of addresses, each once. */
export function hostsOf(addresses: string[]): string[] {
  const hosts = addresses
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).hostname);
  return [...new Set(hosts.filter((host) => host !== ''))];
}

/** An address with its letters as one reads them, not `%C3%A9`. */
export function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
