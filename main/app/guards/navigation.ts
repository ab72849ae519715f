import { articleFrameAddress, origin, originalFrameAddress, windowAddress } from '../protocol/addresses.ts';

/** Whether a frame may go to an address: the window to its own document, a frame in it to the article's or the original's. */
export function mayNavigate(address: string, { isMainFrame }: { isMainFrame: boolean }): boolean {
  const own = isMainFrame ? [windowAddress] : [articleFrameAddress, originalFrameAddress];
  return own.includes(withoutFragment(address));
}

/**
 * Whether a request may be made at all: for what is our own. In development also to the server that builds the
 * window, and for the developer tools' own files.
 */
export function mayRequest(address: string, developmentServer: string | null): boolean {
  if (address.startsWith(`${origin}/`)) return true;
  if (developmentServer === null) return false;
  return isFrom(developmentServer, address) || address.startsWith('devtools://');
}

function isFrom(server: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { host, protocol } = new URL(address);
  return host === new URL(server).host && ['http:', 'ws:'].includes(protocol);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** Whether an address may be handed to the system: to the browser or the mail program, to nothing else. */
export function mayOpenOutside(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol);
}
