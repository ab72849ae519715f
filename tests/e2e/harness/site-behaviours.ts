import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { type Answer, fixture } from './site.ts';
import { windows1252 } from './windows-1252.ts';

const megabyte = 1024 * 1024;
const html = { 'content-type': 'text/html; charset=utf-8' };

/** What sites do besides giving a page, by address. */
export const behaviours: Record<string, Answer> = {
  '/moved': redirect(301, '/moved/again'),
  '/moved/again': redirect(302, '/moved/once-more'),
  '/moved/once-more': redirect(307, '/quotidien.html'),
  '/to-file': redirect(302, 'file:///etc/hostname'),
  '/circle': redirect(302, '/circle'),
  '/gone': (response) => {
    response.writeHead(404, html).end('<!doctype html><title>Not here</title><h1>This page is gone</h1>');
  },
  '/report.pdf': (response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7\n%âãÏÓ\n');
  },
  '/slow.html': async (response, _, { origin }) => {
    await wait(1_500);
    response.writeHead(200, html);
    const { text } = await fixture('bare.html');
    response.write(text.slice(0, 300));
    await wait(1_500);
    response.end(text.slice(300).replaceAll('http://site.example', origin));
  },
  '/endless.html': async (response) => {
    response.writeHead(200, html);
    await pipeline(Readable.from(paragraphs(31 * megabyte)), response).catch(() => undefined);
  },
  /** Some 60 KB on the wire, 64 MB when unpacked. */
  '/bomb.html': async (response) => {
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' });
    await pipeline(Readable.from(paragraphs(64 * megabyte)), createGzip(), response).catch(() => undefined);
  },
  '/packed.html': async (response) => {
    response
      .writeHead(200, { ...html, 'content-encoding': 'gzip' })
      .end(gzipSync((await fixture('bare.html')).text));
  },
  '/charset/by-header.html': legacy({ header: 'windows-1252', meta: null, bytes: 'windows-1252' }),
  '/charset/by-meta.html': legacy({ header: null, meta: 'windows-1252', bytes: 'windows-1252' }),
  '/charset/wrong-utf-8.html': legacy({ header: 'utf-8', meta: 'utf-8', bytes: 'windows-1252' }),
  '/charset/wrong-windows.html': legacy({ header: 'windows-1252', meta: null, bytes: 'utf-8' }),
  '/charset/none.html': legacy({ header: null, meta: null, bytes: 'windows-1252' }),
  '/charset/none-utf-8.html': legacy({ header: null, meta: null, bytes: 'utf-8' }),
};

function redirect(status: number, location: string): Answer {
  return (response) => void response.writeHead(status, { location }).end();
}

interface Stated {
  header: string | null;
  meta: string | null;
  bytes: 'windows-1252' | 'utf-8';
}

/** One page with accents, in the bytes of one charset and stated to be in another, or in none. */
function legacy({ header, meta, bytes }: Stated): Answer {
  return async (response) => {
    const { text } = await fixture('legacy-charset.html');
    const page = text.replace('{{meta}}', meta === null ? '' : `<meta charset="${meta}">`);
    response.writeHead(200, {
      'content-type': header === null ? 'text/html' : `text/html; charset=${header}`,
    });
    response.end(bytes === 'utf-8' ? Buffer.from(page) : windows1252(page));
  };
}

function* paragraphs(bytes: number): Generator<string> {
  const paragraph = `<p>${'The harbour lay still, and nobody said a word about it. '.repeat(1_000)}</p>\n`;
  yield '<!doctype html><title>A page without an end</title><h1>A page without an end</h1>';
  for (let sent = 0; sent < bytes; sent += paragraph.length) yield paragraph;
}
