import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Figures, figuresOf, growthRows } from './library/figures.ts';
import { makeLibrary, openMade } from './library/made.ts';
import { measureChanges, measureReconcile } from './library/measure-changes.ts';
import { measureImport } from './library/measure-import.ts';
import { measureIndex } from './library/measure-index.ts';
import { measureSearch } from './library/measure-search.ts';
import { measureWindow } from './library/measure-window.ts';
import { timed } from './library/measuring.ts';
import { measureNaive } from './library/naive.ts';
import { milliseconds, table } from './library/table.ts';

/** Keeping, finding and changing in libraries of made articles (npm run bench -- library 10000 [100000] [FOLDER]). */

const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);
/** A folder that is named is kept, and used again where it is there: making 100,000 articles takes minutes. */
const kept = process.argv.slice(2).find((argument) => !Number.isFinite(Number(argument)));

const measured: Figures[] = [];
for (const articles of sizes.length > 0 ? sizes : [10_000]) measured.push(await measure(articles));
for (const figures of measured) print(figures);
const [small, large] = measured;
if (small && large) printGrowth(small, large);

async function measure(articles: number): Promise<Figures> {
  const figures = figuresOf(articles);
  const scratch = await mkdtemp(join(tmpdir(), 'coupure-bench-'));
  process.env.COUPURE_CACHE = join(scratch, 'cache');
  try {
    const folder = kept === undefined ? join(scratch, 'library') : resolve(kept, String(articles));
    if (!existsSync(join(folder, 'library.json'))) {
      const making = await timed(() => makeLibrary(folder, articles));
      figures.note('keep an article, durable, 8 at a time', milliseconds(making.ms / articles));
    }
    await measureIndex(figures, folder);
    await measureOpen(figures, folder);
    await measureReconcile(figures, folder);
    await measureWindow(figures, folder, scratch);
    await measureImport(figures, scratch);
    const { articles: few, rows } = await measureNaive(articles);
    const label = `one JSON file, ${few.toLocaleString('en')} articles`;
    for (const [what, value] of rows) figures.note(`${label}: ${what}`, value);
    return figures;
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureOpen(figures: Figures, folder: string): Promise<void> {
  const archive = await openMade(folder);
  try {
    await measureSearch(figures, archive);
    await measureChanges(figures, archive);
  } finally {
    await archive.close();
  }
}

function print({ articles, rows }: Figures): void {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');
  process.stdout.write(
    `${articles.toLocaleString('en')} articles of 600 words in four scripts. ${machine}. Load of the machine at the end: ${load}. Times are p50 / p95 (processor).\n\n`,
  );
  process.stdout.write(`${table(['what', 'measured', ''], rows)}\n\n`);
}

function printGrowth(small: Figures, large: Figures): void {
  const head = ['what, once or p95', ...[small, large].map((one) => one.articles.toLocaleString('en')), ''];
  process.stdout.write(`${table(head, growthRows(small, large))}\n`);
}
