import { describe, expect, it } from 'vitest';
import { addressInLink, agreedSources } from '../../../main/app/start/save-link.ts';

const article = 'https://www.example.com/news/harbour?page=2';
const link = (address: string) => `coupure:save?url=${encodeURIComponent(address)}`;

describe('a link that offers an address', () => {
  it.each([
    [link(article), article],
    [link(article).replace('coupure:', 'COUPURE://'), article],
    [link(article).replace('save?', '//save/?'), article],
  ])('%s', (offered, address) => {
    expect(addressInLink(offered)).toBe(address);
  });

  it.each([
    ['another word', `coupure:delete?url=${encodeURIComponent(article)}`],
    ['no address', 'coupure:save'],
    ['two addresses', `${link(article)}&url=x`],
    ['something besides', `${link(article)}&library=%2Ftmp`],
    ['a file', link('file:///etc/passwd')],
    ['a script', link('javascript:alert(1)')],
    ['itself', link(link(article))],
    ['a login', link('https://me:secret@www.example.com/')],
    ['this computer', link('http://localhost:8080/admin')],
    ['this computer by its number', link('http://127.0.0.1/')],
    ['this computer by another spelling of its number', link('http://0x7f.1/')],
    ['this computer in the newer numbers', link('http://[::1]/')],
    ['a name of the own network', link('http://printer/')],
    ['a host of the own network', link('http://printer.local/')],
    ['more than can be read', link(`https://www.example.com/${'a'.repeat(2_000)}`)],
    ['switches', 'coupure:save --library=/tmp'],
  ])('is not followed where it asks for %s', (_what, offered) => {
    expect(addressInLink(offered)).toBeNull();
  });
});

describe('what a start was given', () => {
  it('is saved as it is, but of links what the reader agrees to', async () => {
    const asked: string[] = [];
    const agree = async (address: string) => {
      asked.push(address);
      return address === article;
    };
    const other = 'https://www.example.com/other';
    const given = [
      '/home/reader/page.html',
      link(article),
      link(other),
      'coupure:save',
      'https://a.example/',
    ];
    expect(await agreedSources(given, agree)).toEqual([
      '/home/reader/page.html',
      article,
      'https://a.example/',
    ]);
    expect(asked).toEqual([article, other]);
  });
});
