import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive, undiciNetwork } from '../../main/archive/index.ts';
import { NodeFolder, openLibrary } from '../../main/library/index.ts';
import { generatedArticles } from './library/articles.ts';
import { milliseconds, percentile, table } from './library/table.ts';
import { wordOf } from './library/words.ts';

/** Keeping, finding and changing in a library of N made articles (npm run bench -- library 10000). */

const count = Number(process.argv[2] ?? 2_000);
const repeats = 40;
const atOnce = 8;

/** Queries by what they ask of the index. */
const queries: [kind: string, query: string][] = [
  ['the newest 50', ''],
  ['a common word', wordOf(60)],
  ['two common words', `${wordOf(60)} ${wordOf(80)}`],
  ['a phrase', `"${wordOf(1)} ${wordOf(2)}"`],
  ['a prefix', `${wordOf(900).slice(0, 4)}*`],
  ['a rare word', wordOf(20_000)],
  ['an agency and a year', 'agency:reuters date:2015'],
  ['a word without another', `${wordOf(60)} -${wordOf(80)}`],
];

const folder = await mkdtemp(join(tmpdir(), 'coupure-bench-'));
process.env.COUPURE_CACHE = join(folder, 'cache');
try {
  await measure(join(folder, 'library'));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(library: string): Promise<void> {
  const rows: string[][] = [];
  const note = (what: string, value: string, more = '') => rows.push([what, value, more]);

  const keeping = await timed(() => fill(library));
  note(`keep an article, ${atOnce} at a time`, milliseconds(keeping.ms / count));
  const building = await timed(() => open(library));
  await building.value.close();
  note('build the index', `${Math.round((count / building.ms) * 1000)} articles/s`);
  const opening = await timed(() => open(library));
  note('open again', milliseconds(opening.ms));

  const archive = opening.value;
  try {
    for (const [kind, query] of queries) {
      const found = await archive.list(listOf(query));
      const times = await repeated(() => archive.list(listOf(query)));
      note(`find ${kind}`, times, `${found.total} found`);
    }
    const [first] = (await archive.list(listOf(''))).rows;
    if (!first) throw new Error('The library is empty.');
    note('read an article', await repeated(() => archive.read(first.id)));
    let isStarred = false;
    note(
      'star an article, durably',
      await repeated(() => {
        isStarred = !isStarred;
        return archive.star([first.id], isStarred);
      }),
    );
    note('count for the sidebar', await repeated(() => archive.overview()));
  } finally {
    await archive.close();
  }
  print(rows);
}

async function fill(folder: string): Promise<void> {
  const library = await openLibrary(new NodeFolder(folder), {
    create: true,
    device: 'bench',
    now: () => new Date(),
  });
  const articles = generatedArticles(count);
  const keepOne = async () => {
    for (const { content, state } of articles) await library.add(content, state ?? undefined);
  };
  await Promise.all(Array.from({ length: atOnce }, keepOne));
  await library.close();
}

function open(folder: string): Promise<Archive> {
  const built = (name: string) => new URL(`../main/${name}.js`, import.meta.url);
  const workers = {
    extract: built('extract-worker'),
    index: built('index-worker'),
    intake: built('intake-worker'),
  };
  return openArchive({ folder, create: false, workers, network: undiciNetwork() });
}

function listOf(query: string) {
  return { place: 'all', query, sort: query === '' ? 'saved' : 'relevance', offset: 0, limit: 50 } as const;
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

async function repeated(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < repeats; run += 1) times.push((await timed(work)).ms);
  return `${milliseconds(percentile(times, 0.5))} / ${milliseconds(percentile(times, 0.95))}`;
}

function print(rows: string[][]): void {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
  process.stdout.write(
    `${count.toLocaleString('en')} articles of 600 words. ${machine}. Times are p50 / p95.\n\n`,
  );
  process.stdout.write(`${table(['what', 'time', ''], rows)}\n`);
}
