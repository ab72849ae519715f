import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';

/** How long a start may take on a machine that is busy. */
const patience = 60_000;

/** How an app is started. */
export interface Started {
  /** The Electron executable. */
  program: string;
  /** The folder of the app. */
  folder: string;
  environment: NodeJS.ProcessEnv;
}

/** Starts an app and ends it again; gives the milliseconds from its start to the first paint of its window with something in it. */
export async function firstPaint({ program, folder, environment }: Started): Promise<number> {
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const began = Date.now();
  const child = spawn(program, [...root, '--remote-debugging-port=0', folder], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page', { timeout: patience }));
    if (!page) throw new Error('The app has no window.');
    const painted = await paintOf(page);
    await browser.close();
    return painted - began;
  } finally {
    await ended(child);
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The app opened no window in time:\n${said}`)), patience);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.on('exit', () => reject(new Error(`The app ended at once:\n${said}`)));
  });
}

/** The moment of the first paint, on the clock of the computer. */
async function paintOf(page: Page): Promise<number> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const moment = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint ? performance.timeOrigin + paint.startTime : null;
    });
    if (moment !== null) return moment;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The window was never painted.');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await over;
  clearTimeout(timer);
}
