import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { hasDisplay, startVirtualDisplay } from '../../../scripts/setup/display.mjs';
import { firstPaint } from '../start/first-paint.ts';
import type { Figures } from './figures.ts';
import { milliseconds, percentile } from './table.ts';

const rounds = 3;
const run = promisify(execFile);
const project = resolve('.');

/** From the start of the program to the first paint of its window, beside an empty library in the same run. */
export async function measureWindow({ note }: Figures, folder: string, scratch: string): Promise<void> {
  const { stdout } = await run(process.execPath, [join(project, 'scripts', 'runtime.mjs')]);
  const display = hasDisplay() ? null : await startVirtualDisplay();
  try {
    const start = (library: string) =>
      firstPaint({ program: stdout.trim(), folder: project, environment: homeWith(library) });
    const empty = join(scratch, 'empty');
    const times = { empty: [] as number[], full: [] as number[] };
    // The first start on a computer makes what the next ones find.
    for (const library of [empty, folder]) await start(library);
    for (let round = 0; round < rounds; round += 1) {
      times.empty.push(await start(empty));
      times.full.push(await start(folder));
    }
    const [before, after] = [percentile(times.empty, 0.5), percentile(times.full, 0.5)];
    note('start to the first paint', milliseconds(after), `${milliseconds(before)} with an empty library`);
  } finally {
    display?.stop();
  }

  function homeWith(library: string): NodeJS.ProcessEnv {
    const home = join(scratch, 'home');
    return {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      COUPURE_LIBRARY: library,
      ...(display && { DISPLAY: display.display }),
    };
  }
}
