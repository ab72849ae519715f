import { CoupureError } from '../../shared/errors.ts';

/**
 * An address as one can ask for it. A user name and password in it are dropped: they would be kept with the article
 * and sent to whoever reads it. Throws `address-invalid`, or `address-refused` for a scheme that is not http(s).
 */
export function webAddress(text: string): URL {
  if (!URL.canParse(text.trim())) {
    throw new CoupureError('address-invalid', `“${shortened(text)}” is not an address.`);
  }
  const url = new URL(text.trim());
  if (!isWeb(url)) throw new CoupureError('address-refused', `“${shortened(text)}” is not a web address.`);
  url.username = '';
  url.password = '';
  return url;
}

/** Whether an address is http or https. */
export function isWeb(url: URL): boolean {
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '';
}

/** An address as it is asked for and recorded at the end of a capture: without the fragment. */
export function withoutFragment(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}

/** Text from outside, short enough for a message. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
