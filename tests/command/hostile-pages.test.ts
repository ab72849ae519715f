import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { errorHints } from '../../shared/errors.ts';
import { place } from './coupure.ts';

const paragraph =
  '<p>The harbour office said on Thursday that ships would be let in from dawn, after three days without traffic.</p>';
const page = (inside: string) =>
  `<html><head><title>Harbour</title></head><body><article><h1>Harbour</h1>${inside}</article></body></html>`;

/** Pages that are read whole, and pages that may fail, each alone and with its reason. */
const pages: Record<string, string | Uint8Array> = {
  article: page(paragraph.repeat(3)),
  empty: '',
  binary: Uint8Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 256),
  truncated: page(paragraph.repeat(3)).slice(0, 300),
  'thirty megabytes': page(paragraph.repeat(260_000)),
  'a million nodes': page('<p>x'.repeat(500_000)),
  'fifty thousand levels': page(`${'<div>'.repeat(50_000)}${paragraph.repeat(3)}`),
  'contradictory charsets': Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from(
      `<meta charset="shift_jis"><meta http-equiv="content-type" content="text/html; charset=utf-16">${page(paragraph.repeat(3))}`,
    ),
  ]),
  'data in circles': page(
    `<script type="application/ld+json">{"@id":"a","@type":"NewsArticle","author":{"@id":"a"},"articleBody":{"@id":"a"}}</script>${paragraph.repeat(3)}`,
  ),
  'formatting without end': page('<b><i><font size=1><p>x'.repeat(50_000)),
};

test('each hostile page is an article or a named reason, and the run goes on', {
  timeout: 240_000,
}, async () => {
  const { folder, coupure } = await place();
  const requests: string[] = [];
  for (const [id, html] of Object.entries(pages)) {
    const path = join(folder, `${id.replaceAll(' ', '-')}.html.gz`);
    await writeFile(path, gzipSync(html));
    requests.push(JSON.stringify({ id, path, url: 'https://gazette.example/news/harbour' }));
  }
  const { lines, stderr } = await coupure(['extract', '--jsonl'], { stdin: `${requests.join('\n')}\n` });
  expect(lines.map(({ id }) => String(id)).sort()).toEqual(Object.keys(pages).sort());
  for (const line of lines) {
    if ('error' in line) expect(Object.keys(errorHints)).toContain(codeOf(line.error));
    else expect(typeof line.text).toBe('string');
  }
  const read = new Map(lines.map((line) => [line.id, line]));
  for (const id of ['article', 'fifty thousand levels', 'contradictory charsets', 'data in circles'])
    expect(read.get(id)?.text).toContain('ships would be let in from dawn');
  expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
});

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
}
