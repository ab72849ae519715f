import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { hasDisplay, startVirtualDisplay } from '../../scripts/setup/display.mjs';
import { timed } from './library/measuring.ts';
import { milliseconds, percentile, table } from './library/table.ts';
import { firstPaint } from './start/first-paint.ts';

/** How soon the window is painted beside an empty Electron app, and `coupure list` done (npm run bench -- start [ROUNDS]). */

const rounds = Number(process.argv[2] ?? 7);
/** The first start on a computer makes what the next ones find. */
const unmeasured = 2;
const run = promisify(execFile);
const project = resolve('.');

const scratch = await mkdtemp(join(tmpdir(), 'coupure-start-'));
const display = hasDisplay() ? null : await startVirtualDisplay();
try {
  await print(await measured());
} finally {
  display?.stop();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}

/** One of each in turn, so that what else the machine does falls on all alike. */
async function measured() {
  const { stdout } = await run(process.execPath, [join(project, 'scripts', 'runtime.mjs')]);
  const program = stdout.trim();
  const environment = await homeIn(scratch, display?.display);
  const empty = await emptyApp();
  const times = { empty: [] as number[], ours: [] as number[], list: [] as number[] };
  for (let round = 0; round < rounds + unmeasured; round++) {
    const blank = await firstPaint({ program, folder: empty, environment });
    const ours = await firstPaint({ program, folder: project, environment });
    const list = await timed(() =>
      run(process.execPath, [join(project, 'scripts', 'coupure.mjs'), 'list'], { env: environment }),
    );
    if (round < unmeasured) continue;
    times.empty.push(blank);
    times.ours.push(ours);
    times.list.push(list.ms);
    process.stderr.write(
      `${round - unmeasured + 1}: empty ${milliseconds(blank)}, ours ${milliseconds(ours)}, list ${milliseconds(list.ms)}\n`,
    );
  }
  return times;
}

async function homeIn(folder: string, shownOn: string | undefined): Promise<NodeJS.ProcessEnv> {
  const home = join(folder, 'home');
  await mkdir(home, { recursive: true });
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    COUPURE_CACHE: join(home, 'cache', 'coupure'),
    COUPURE_LIBRARY: join(home, 'Library'),
    ...(shownOn !== undefined && { DISPLAY: shownOn }),
  };
}

/** What Electron itself needs to show a word. */
async function emptyApp(): Promise<string> {
  const folder = join(scratch, 'empty');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{"name":"empty","version":"1.0.0","main":"main.js"}');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Empty</title><p>Hello');
  const main = `const { app, BrowserWindow } = require('electron');
    app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 840 }).loadFile('index.html'));`;
  await writeFile(join(folder, 'main.js'), main);
  return folder;
}

function print({ empty, ours, list }: Record<'empty' | 'ours' | 'list', number[]>): void {
  const row = (name: string, all: number[]) => [
    name,
    milliseconds(percentile(all, 0.5)),
    milliseconds(Math.min(...all)),
  ];
  const ratio = (of: (all: number[]) => number) => (of(ours) / of(empty)).toFixed(2);
  process.stdout.write(
    `${table(
      ['', 'median', 'best'],
      [
        row('an empty Electron app, to its first paint', empty),
        row('Coupure, to its first paint', ours),
        ['as much as the empty one', ratio((all) => percentile(all, 0.5)), ratio((all) => Math.min(...all))],
        row('coupure list, from source', list),
      ],
    )}\n${rounds} rounds, ${cpus().length} processors, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}\n`,
  );
}
