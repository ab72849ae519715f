import { describe, expect, it } from 'vitest';
import { openingHandlers } from '../../../main/app/handlers/opening.ts';
import { proxyAddress } from '../../../main/app/network/proxy-address.ts';

const id = '01JD0000000000000000000000';

/** An archive in which one article has the addresses that are given. */
function handlersFor(addresses: { url: string | null; canonicalUrl: string | null } | null) {
  const opened: string[] = [];
  const archive = {
    folder: '/library',
    addressesOf: async () => addresses,
  };
  const outside = {
    openAddress: async (url: string) => void opened.push(url),
    openFolder: async (path: string) => void opened.push(path),
  };
  return { opened, handlers: openingHandlers(archive, outside) };
}

describe('opening outside the window', () => {
  it('hands the system the address the article was saved from', async () => {
    const { handlers, opened } = handlersFor({
      url: 'https://news.example/a',
      canonicalUrl: 'https://news.example/',
    });
    await handlers['open.article']({ id });
    expect(opened).toEqual(['https://news.example/a']);
  });

  it('falls back on what the page calls its own address', async () => {
    const { handlers, opened } = handlersFor({ url: null, canonicalUrl: 'https://news.example/a' });
    await handlers['open.article']({ id });
    expect(opened).toEqual(['https://news.example/a']);
  });

  it.each([
    ['is not there', null],
    ['came from nowhere', { url: null, canonicalUrl: null }],
  ])('says so where the article %s', async (_, addresses) => {
    const { handlers, opened } = handlersFor(addresses);
    await expect(handlers['open.article']({ id })).rejects.toMatchObject({ code: 'not-found' });
    expect(opened).toEqual([]);
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'no address'])(
    'hands over no %s, neither from a link nor as an article’s address',
    async (url) => {
      const { handlers, opened } = handlersFor({ url, canonicalUrl: null });
      await expect(handlers['open.link']({ url })).rejects.toMatchObject({ code: 'address-refused' });
      await expect(handlers['open.article']({ id })).rejects.toMatchObject({ code: 'address-refused' });
      expect(opened).toEqual([]);
    },
  );

  it('opens the library’s folder', async () => {
    const { handlers, opened } = handlersFor(null);
    await handlers['open.libraryFolder']({});
    expect(opened).toEqual(['/library']);
  });
});

describe('the system’s proxy', () => {
  it.each([
    ['PROXY proxy.example:8080', 'http://proxy.example:8080'],
    ['PROXY proxy.example:8080; DIRECT', 'http://proxy.example:8080'],
    ['HTTPS proxy.example:443;DIRECT', 'https://proxy.example:443'],
    ['SOCKS5 127.0.0.1:1080', 'socks5://127.0.0.1:1080'],
    ['SOCKS4 127.0.0.1:1080; PROXY proxy.example:8080', 'http://proxy.example:8080'],
    ['DIRECT', null],
    ['DIRECT; PROXY proxy.example:8080', null],
    ['QUIC proxy.example:443', null],
    ['PROXY', null],
    ['', null],
  ])('%s is %s', (answer, address) => {
    expect(proxyAddress(answer)).toBe(address);
  });
});
