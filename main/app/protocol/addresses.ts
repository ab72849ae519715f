/** The app's own scheme: everything the window loads comes through it. */
export const scheme = 'app';
/** The one origin there is. */
export const origin = `${scheme}://coupure`;
/** The window's document. */
export const windowAddress = `${origin}/index.html`;
/** The empty document that an article is shown in. */
export const articleFrameAddress = `${origin}/article.html`;

/** The empty document that a page as it was received is shown in. */
export const originalFrameAddress = `${origin}/original.html`;

/** What an address of the scheme leads to. */
export type Route =
  | { to: 'asset'; name: string }
  /** `hash` is 64 lower-case hex digits. */
  | { to: 'media'; hash: string }
  | { to: 'nowhere' };

/** Files as the build names them: no folder but assets/, no dot alone, so no way out of their folder. */
const asset = /^\/((?:assets\/)?[\w-]+(?:\.[\w-]+)+)$/;
const media = /^\/media\/([0-9a-f]{64})$/;

/** Reads an address. What is not exactly one of ours leads nowhere. */
export function routeOf(address: string): Route {
  if (!URL.canParse(address)) return { to: 'nowhere' };
  const url = new URL(address);
  if (url.protocol !== `${scheme}:` || url.host !== 'coupure' || url.username || url.password) {
    return { to: 'nowhere' };
  }
  const hash = media.exec(url.pathname)?.[1];
  if (hash !== undefined) return { to: 'media', hash };
  const name = asset.exec(url.pathname)?.[1];
  return name === undefined ? { to: 'nowhere' } : { to: 'asset', name };
}
