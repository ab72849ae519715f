import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Archive } from '../../main/archive/index.ts';
import { makeLibrary, openMade } from './library/made.ts';
import { megabytes, spread, timed, times, withLoopDelay } from './library/measuring.ts';
import { measureNaive } from './library/naive.ts';
import { queryClasses } from './library/queries.ts';
import { milliseconds, table } from './library/table.ts';

/** Keeping, finding and changing in a library of N made articles (npm run bench -- library 10000 [FOLDER]). */

const count = Number(process.argv[2] ?? 10_000);
/** A folder that is named is kept, and used again where it is there: making 100,000 articles takes minutes. */
const kept = process.argv[3];
const queriesOfClass = 46;
const changedOutside = Math.min(1_000, count);

const scratch = await mkdtemp(join(tmpdir(), 'coupure-bench-'));
process.env.COUPURE_CACHE = join(scratch, 'cache');
const rows: string[][] = [];
const note = (what: string, value: string, more = '') => {
  rows.push([what, value, more]);
  process.stderr.write(`${what}: ${value} ${more}\n`);
};
try {
  const folder = resolve(kept ?? join(scratch, 'library'));
  const isThere = existsSync(join(folder, 'library.json'));
  if (!isThere) {
    const making = await timed(() => makeLibrary(folder, count));
    note('keep an article, durable, 8 at a time', milliseconds(making.ms / count));
  }
  await measureIndex(folder);
  const archive = await openMade(folder);
  try {
    await measureSearch(archive);
    await measureChanges(archive);
  } finally {
    await archive.close();
  }
  await measureReconcile(folder);
  const { articles, rows: naive } = await measureNaive(count);
  const label = `one JSON file, ${articles.toLocaleString('en')} articles`;
  for (const [what, value] of naive) note(`${label}: ${what}`, value);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
print();

async function measureIndex(folder: string): Promise<void> {
  const before = process.cpuUsage();
  const { value: building, p99 } = await withLoopDelay(() => timed(() => openMade(folder)));
  const { user, system } = process.cpuUsage(before);
  const archive = building.value;
  const stats = await archive.stats();
  await archive.close();
  const perSecond = Math.round((count / building.ms) * 1000);
  note('the processor for an article of it', milliseconds((user + system) / 1_000 / count));
  note(
    'build the index',
    `${perSecond.toLocaleString('en')} articles/s`,
    `event loop p99 ${milliseconds(p99)}`,
  );
  const text = (stats.words ?? 0) * 8;
  const share = ((stats.indexBytes ?? 0) / text).toFixed(2);
  note(
    'index on disk',
    `${Math.round((stats.indexBytes ?? 0) / 2 ** 20)} MB`,
    `${share} × the text, at 8 bytes a word`,
  );
  const opening = await timed(() => openMade(folder));
  note('open again', milliseconds(opening.ms), `${megabytes()} MB`);
  await opening.value.close();
}

async function measureSearch(archive: Archive): Promise<void> {
  const newest = await times(queriesOfClass, (at) => archive.list(listOf('', at * 50)));
  note('the newest, page after page', spread(newest));
  for (const { name, query } of queryClasses()) {
    let found = 0;
    const searches = await times(queriesOfClass, async (at) => {
      found += (await archive.list(listOf(query(at)))).total;
    });
    note(
      `find ${name}`,
      spread(searches),
      `${Math.round(found / queriesOfClass).toLocaleString('en')} found on average`,
    );
  }
  const common = queryClasses()[1];
  const counting = await times(20, (at) => archive.facets('all', common?.query(at) ?? ''));
  note('count what a common word’s result is of', spread(counting));
  note('count for the sidebar', spread(await times(20, () => archive.overview())));
}

async function measureChanges(archive: Archive): Promise<void> {
  const page = (at: number) =>
    new TextEncoder().encode(`<!doctype html><html lang="en"><title>One more ${at}</title><article><h1>One more ${at}</h1>
      ${'<p>Another article is kept, of as many words as it takes to be read as one.</p>'.repeat(8)}</article></html>`);
  const saves = await times(30, (at) =>
    archive.save({ kind: 'bytes', bytes: page(at), url: `https://more.example/${at}` }),
  );
  note('save one more page, durable and findable', spread(saves));
  const ids: string[] = [];
  for await (const id of archive.matching('lang:en')) if (ids.push(id) >= 10_000) break;
  const { value: tagging, p99 } = await withLoopDelay(() => timed(() => archive.tag(ids, ['benched'], [])));
  note(
    `tag ${ids.length.toLocaleString('en')} search results`,
    milliseconds(tagging.ms),
    `event loop p99 ${milliseconds(p99)}`,
  );
}

/** Other hands write: the next start takes it in. */
async function measureReconcile(folder: string): Promise<void> {
  let changed = 0;
  for (const shelf of await readdir(join(folder, 'articles'))) {
    const documents = (await readdir(join(folder, 'articles', shelf))).filter((name) =>
      /^\w+\.json$/.test(name),
    );
    for (const name of documents.slice(0, 1)) {
      const path = join(folder, 'articles', shelf, name);
      const text = await readFile(path, 'utf8');
      await writeFile(`${path}.tmp`, `${text.trimEnd()}\n`.replace('"title": "', '"title": "renamed '));
      await rename(`${path}.tmp`, path);
      changed += 1;
    }
    if (changed >= changedOutside) break;
  }
  const opening = await timed(() => openMade(folder));
  await opening.value.close();
  note(`take in ${changed.toLocaleString('en')} files changed outside`, milliseconds(opening.ms));
}

function listOf(query: string, offset = 0) {
  return { place: 'all', query, sort: query === '' ? 'saved' : 'relevance', offset, limit: 50 } as const;
}

function print(): void {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');
  process.stdout.write(
    `${count.toLocaleString('en')} articles of 600 words in four scripts. ${machine}. Load of the machine at the end: ${load}. Times are p50 / p95 (processor).\n\n`,
  );
  process.stdout.write(`${table(['what', 'measured', ''], rows)}\n`);
}
