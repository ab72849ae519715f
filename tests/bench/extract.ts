/** Extraction beside Readability over jsdom, on a corpus: its folder is the argument. Prints both scores and times. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { readingsIn, tableByGroup } from './extract/by-group.ts';
import { kindOfSite } from './extract/kind-of-site.ts';

const pageSchema = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string(),
  file: z.string(),
  with: z.array(z.string()).default([]),
  without: z.array(z.string()).default([]),
});
type CorpusPage = z.infer<typeof pageSchema>;

const run = promisify(execFile);
const [corpusArgument] = process.argv.slice(2);
if (corpusArgument === undefined)
  throw new Error('Name the folder of the corpus: npm run bench -- extract FOLDER');
const corpus = resolve(corpusArgument);
const work = await mkdtemp(join(tmpdir(), 'coupure-bench-'));

try {
  const pages = (await Promise.all(['truth.jsonl', 'bodies.jsonl'].map(pagesOf))).flat();
  const baseline = await timed(() => readWithReadability(pages, join(work, 'readability.jsonl')));
  const ours = await timed(() => readWithCoupure(pages, join(work, 'coupure.jsonl')));
  console.log(`Readability 0.6 over jsdom, one process: ${baseline.toFixed(1)} s`);
  console.log(await scoreOf(join(work, 'readability.jsonl')));
  console.log(
    `Coupure, extract --jsonl: ${ours.toFixed(1)} s (${(ours / baseline).toFixed(2)} of Readability)`,
  );
  console.log(await scoreOf(join(work, 'coupure.jsonl')));
  console.log(await tablesByGroup(pages));
} finally {
  await rm(work, { recursive: true, force: true });
}

async function pagesOf(name: string): Promise<CorpusPage[]> {
  const lines = (await readFile(join(corpus, name), 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => pageSchema.parse(JSON.parse(line)));
}

/** Seconds on the clock. */
async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function readWithReadability(pages: CorpusPage[], out: string): Promise<void> {
  const lines: string[] = [];
  for (const page of pages) lines.push(JSON.stringify(await readabilityOf(page)));
  await writeFile(out, lines.join('\n'));
}

async function readabilityOf({ id, url, file }: CorpusPage) {
  const bytes = gunzipSync(await readFile(join(corpus, file)));
  const address = URL.canParse(url) && /^https?:/.test(url) ? url : 'https://page.invalid/';
  const dom = new JSDOM(bytes.toString('utf8'), { url: address, virtualConsole: new VirtualConsole() });
  const article = new Readability(dom.window.document).parse();
  const content = new JSDOM(article?.content ?? '', { url: address });
  const photos = [...content.window.document.querySelectorAll('img')].map((image) => ({
    src: image.src,
    caption: image.closest('figure')?.querySelector('figcaption')?.textContent ?? null,
    credit: null,
  }));
  const read = {
    id,
    title: article?.title ?? null,
    authors: article?.byline ? [article.byline] : [],
    publishedAt: article?.publishedTime ?? null,
    text: textOf(content.window.document.body),
    html: article?.content ?? '',
    photos,
  };
  content.window.close();
  dom.window.close();
  return read;
}

/** Its text with its blocks apart: `textContent` would join the words at their edges. */
function textOf(body: Element): string {
  for (const block of body.querySelectorAll(
    'p, h1, h2, h3, h4, h5, h6, li, div, tr, br, blockquote, figure, pre, td',
  )) {
    block.after('\n\n');
    block.before('\n\n');
  }
  return (body.textContent ?? '').replace(/[ \t]+/g, ' ').replace(/\s*\n\s*\n\s*/g, '\n\n');
}

async function readWithCoupure(pages: CorpusPage[], out: string): Promise<void> {
  const command = spawn(process.execPath, [resolve('out/main/cli.js'), 'extract', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines: Buffer[] = [];
  command.stdout.on('data', (piece: Buffer) => lines.push(piece));
  for (const { id, url, file } of pages) {
    command.stdin.write(`${JSON.stringify({ id, url, path: join(corpus, file) })}\n`);
  }
  command.stdin.end();
  await new Promise((over) => command.on('close', over));
  await writeFile(out, Buffer.concat(lines));
}

/** Body F1 by language and by kind of site, over the pages whose segments are marked. */
async function tablesByGroup(pages: readonly CorpusPage[]): Promise<string> {
  const read = async (name: string) => readingsIn(await readFile(join(work, name), 'utf8'));
  const [baseline, ours] = [await read('readability.jsonl'), await read('coupure.jsonl')];
  const marked = pages.filter((page) => page.with.length + page.without.length > 0);
  const byLanguage = marked.map((page) => {
    const id = String(page.id);
    return { ...page, id, group: ours.get(id)?.language ?? 'unknown' };
  });
  const byKind = [];
  for (const page of marked) {
    const html = gunzipSync(await readFile(join(corpus, page.file))).toString('utf8');
    byKind.push({ ...page, id: String(page.id), group: kindOfSite(html, page.url) });
  }
  return [
    tableByGroup('language', byLanguage, baseline, ours),
    tableByGroup('kind of site', byKind, baseline, ours),
  ].join('\n\n');
}

async function scoreOf(predictions: string): Promise<string> {
  const args = [
    'score.mjs',
    'truth.jsonl',
    predictions,
    '--photos',
    'photos.json',
    '--bodies',
    'bodies.jsonl',
  ];
  return (await run(process.execPath, args, { cwd: corpus })).stdout;
}
