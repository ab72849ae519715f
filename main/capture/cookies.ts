import type { CookieJar } from 'tough-cookie';

/** Cookies of one chain of redirects: some sites send a reader round until a cookie comes back. Forgotten after it. */
export interface ChainCookies {
  /** The Cookie header for an address, null where there is none to send. */
  headerFor(url: string): Promise<string | null>;
  /** Takes the Set-Cookie headers of an answer; malformed ones and those for other sites are dropped. */
  take(setCookies: string[], url: string): Promise<void>;
}

/** An empty jar. The library that knows the rules (RFC 6265, public suffixes) is loaded with the first cookie. */
export function chainCookies(): ChainCookies {
  let jar: CookieJar | null = null;

  return {
    async headerFor(url) {
      const header = await jar?.getCookieString(url);
      return header || null;
    },
    async take(setCookies, url) {
      if (setCookies.length === 0) return;
      jar ??= new (await import('tough-cookie')).CookieJar();
      for (const cookie of setCookies) await jar.setCookie(cookie, url, { ignoreError: true });
    },
  };
}
