import { describe, expect, it } from 'vitest';
import { captureAddress, type ProxyFor, undiciNetwork } from '../../../main/capture/index.ts';
import { loopback, page, redirect } from './loopback.ts';

async function capturedThrough(proxyFor: ProxyFor, url: string) {
  const network = undiciNetwork({ proxyFor });
  try {
    return await captureAddress(url, network, { agent: 'Test/1', now: () => new Date(0) });
  } finally {
    await network.close();
  }
}

describe('a proxy that is named', () => {
  it('is asked for the page, by its whole address', async () => {
    const proxy = await loopback({ 'http://news.invalid/story': page('<p>Through the proxy') });
    const capture = await capturedThrough(async () => proxy.origin, 'http://news.invalid/story');
    expect(proxy.asked).toEqual(['http://news.invalid/story']);
    expect(Buffer.from(capture.body).toString()).toBe('<p>Through the proxy');
  });

  it('is named for each hop anew', async () => {
    const second = await loopback({ 'http://other.invalid/there': page('<p>There') });
    const first = await loopback({ 'http://news.invalid/here': redirect('http://other.invalid/there') });
    const proxyFor: ProxyFor = async (url) => (url.includes('news.invalid') ? first.origin : second.origin);
    const capture = await capturedThrough(proxyFor, 'http://news.invalid/here');
    expect(capture.finalUrl).toBe('http://other.invalid/there');
    expect([first.asked, second.asked]).toEqual([
      ['http://news.invalid/here'],
      ['http://other.invalid/there'],
    ]);
  });
});
