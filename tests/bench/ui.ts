import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeLibrary } from './library/made.ts';
import { milliseconds, percentile, table } from './library/table.ts';
import { firstScript } from './ui/first-script.ts';
import { type Key, type Opened, press, scrolling, typing } from './ui/in-page.ts';
import { type Measured, openWindow } from './ui/window.ts';

/** How fast the real window answers over a library of N made articles (npm run bench -- ui 10000 [FOLDER]). */

const count = Number(process.argv[2] ?? 10_000);
/** A folder that is named is kept, and used again where it is there. */
const kept = process.argv[3];
const rounds = 8;

const control = { ctrlKey: process.platform !== 'darwin', metaKey: process.platform === 'darwin' };
const views: [name: string, key: Key][] = [
  ['photos', { key: '5', ...control }],
  ['all articles', { key: '1', ...control }],
  ['timeline', { key: '6', ...control }],
  ['unread', { key: '2', ...control }],
  ['at a glance', { key: '7', ...control }],
  ['starred', { key: '3', ...control }],
  ['user guide', { key: 'F1' }],
  ['archived', { key: '4', ...control }],
  ['all articles again', { key: '1', ...control }],
];
const overlays: [name: string, key: Key][] = [
  ['settings', { key: ',', ...control }],
  ['shortcuts', { key: '?' }],
  ['commands', { key: 'p', shiftKey: true, ...control }],
  ['save an article', { key: 'n' }],
];

const rows: string[][] = [];
const note = (what: string, measured: string, bar: string) => {
  rows.push([what, measured, bar]);
  process.stderr.write(`${what}: ${measured}\n`);
};

const scratch = await mkdtemp(join(tmpdir(), 'coupure-bench-'));
try {
  const folder = resolve(kept ?? join(scratch, 'library'));
  if (!existsSync(join(folder, 'library.json'))) await makeLibrary(folder, count);
  const window = await openWindow(folder, scratch);
  try {
    await measureViews(window);
    await measureOverlays(window);
    await measureArticles(window);
    await measureTyping(window);
    await measureScrolling(window);
  } finally {
    await window.close();
  }
  const { bytes, compressed } = await firstScript(process.cwd());
  const kilobytes = (value: number) => `${Math.round(value / 1000)} kB`;
  note(
    'script of the first paint, compressed',
    `${kilobytes(compressed)} of ${kilobytes(bytes)}`,
    '≤ 300 kB',
  );
} finally {
  await rm(scratch, { recursive: true, force: true });
}
print();

async function measureViews({ page }: Measured): Promise<void> {
  const all = new Map<string, Opened[]>(views.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, key] of views) all.get(name)?.push(await press(page, key));
  }
  for (const [name, opened] of all) noteOpened(`open: ${name}`, opened);
}

async function measureOverlays({ page }: Measured): Promise<void> {
  for (const [name, key] of overlays) {
    const opened: Opened[] = [];
    for (let round = 0; round < rounds; round += 1) {
      opened.push(await press(page, key));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.waitForTimeout(250);
    }
    noteOpened(`open: ${name}`, opened);
  }
}

async function measureArticles({ page }: Measured): Promise<void> {
  const opened: Opened[] = [];
  for (let at = 0; at < 3 * rounds; at += 1) {
    opened.push(await press(page, { key: 'j' }));
    await page.waitForTimeout(300);
  }
  noteOpened('open the next article', opened);
}

async function measureTyping({ page }: Measured): Promise<void> {
  const waits = await typing(page, 'harbour agency:reuters title:city the of and to 2019', 90);
  const [middle, high] = [percentile(waits, 0.5), percentile(waits, 0.95)].map(milliseconds);
  note('type in the search, letter to paint', `${middle} / ${high}`, 'p95 ≤ 50 ms');
  await page.getByRole('searchbox').fill('');
  await page.waitForTimeout(600);
}

async function measureScrolling({ page }: Measured): Promise<void> {
  const frames = await scrolling(page, 240, 4000);
  const slow = frames.filter((frame) => frame > 50).length;
  const worst = milliseconds(Math.max(...frames));
  note('scroll the list for 4 s', `${slow} of ${frames.length} frames over 50 ms, worst ${worst}`, 'none');
}

function noteOpened(what: string, opened: Opened[]): void {
  const spread = (values: number[]) =>
    [0.5, 0.95].map((share) => milliseconds(percentile(values, share))).join(' / ');
  const settled = spread(opened.map(({ settled }) => settled));
  note(what, `${spread(opened.map(({ painted }) => painted))}; whole ${settled}`, '≤ 100 ms');
}

function print(): void {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}`;
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');
  process.stdout.write(
    `${count.toLocaleString('en')} articles. ${machine}. Load of the machine at the end: ${load}. From the key to what is first painted, p50 / p95, and until nothing more changes.\n\n`,
  );
  process.stdout.write(`${table(['what', 'measured', 'bar'], rows)}\n`);
}
