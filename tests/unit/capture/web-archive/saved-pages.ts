import { buffer } from 'node:stream/consumers';
import { WARCRecord, WARCSerializer } from 'warcio';
import { ZipFile } from 'yazl';

/** What a record of a test is made of. */
export interface SampleRecord {
  url: string;
  body?: string | Uint8Array;
  date?: string;
  type?: 'response' | 'resource' | 'revisit' | 'request';
  status?: string;
  headers?: Record<string, string>;
  warcHeaders?: Record<string, string>;
  refersTo?: { url: string; date: string };
}

/** A page of a newspaper of ours. */
export function page(title: string, image = '/quay.png'): string {
  const paragraph =
    'The harbour office said on Thursday that ships would be let in from dawn, after three days without traffic and a long night of work on the sea wall, which had given way over some twenty metres in the storm.';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article>
    <h1>${title}</h1><figure><img src="${image}" width="400" height="300" alt="The quay"><figcaption>The quay.
    Photo: Alex Example / AFP</figcaption></figure>${`<p>${paragraph}</p>`.repeat(3)}</article></body></html>`;
}

/** A PNG of 40 × 30 pixels as its first bytes tell it. */
export function png(mark = 1): Uint8Array {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  return Uint8Array.from([...header, 0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0, mark, 0, 0, 0]);
}

/** A WARC as another program writes it: each record compressed by itself, or none. */
export async function warcOf(records: SampleRecord[], { gzip = true } = {}): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const record of records) parts.push(await WARCSerializer.serialize(madeOf(record), { gzip }));
  return Buffer.concat(parts);
}

function madeOf({
  url,
  body = '',
  date,
  type = 'response',
  status,
  headers,
  warcHeaders,
  refersTo,
}: SampleRecord) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const isPage = typeof body === 'string';
  return WARCRecord.create(
    {
      url,
      type,
      date: date ?? '2024-05-02T09:30:00Z',
      statusline: type === 'request' ? 'GET / HTTP/1.1' : `HTTP/1.1 ${status ?? '200 OK'}`,
      httpHeaders: headers ?? { 'Content-Type': isPage ? 'text/html; charset=utf-8' : 'image/png' },
      ...(warcHeaders && { warcHeaders }),
      ...(refersTo && { refersToUrl: refersTo.url, refersToDate: refersTo.date }),
    },
    (async function* () {
      yield bytes;
    })(),
  );
}

/** A ZIP of files by their names; a WARC in it is stored as it is. */
export async function zipOf(files: Record<string, string | Uint8Array>, { compress = false } = {}) {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  return buffer(zip.outputStream);
}

/** A part of a page saved into MIME. */
export interface SamplePart {
  headers: string[];
  body: string;
}

/** A page saved into MIME, as browsers write it. */
export function mhtmlOf(parts: SamplePart[], headers: string[] = []): string {
  const all = [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://gazette.example/news/harbour',
    'Subject: Harbour reopens',
    'Date: Thu, 2 May 2024 09:30:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary--abc----"',
    ...headers,
    '',
    '',
  ];
  const bodies = parts.flatMap((part) => ['------Boundary--abc----', ...part.headers, '', part.body]);
  return [...all, ...bodies, '------Boundary--abc------', ''].join('\r\n');
}
