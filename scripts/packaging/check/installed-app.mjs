import { readdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

/** How long the app may take to open its port, and its window to come up, on a machine that is busy. */
const patience = 60_000;

/**
 * Starts the installed app as a reader does, and takes hold of its window over Chromium's debugging port.
 * @param {import('./reader.mjs').Reader} reader
 * @param {{ display: string, program: string }} where
 */
export async function openInstalledApp(reader, { display, program }) {
  const began = performance.now();
  const child = reader.starts(program, ['--remote-debugging-port=0', '--report', '--lang=en', '--'], {
    DISPLAY: display,
  });
  const said = listen(child);
  const browser = await chromium.connectOverCDP(await said.devtools);
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'));
  if (page === undefined) throw new Error('The app has no window.');
  await page.getByRole('searchbox', { name: 'Search or paste an address' }).waitFor({ timeout: patience });
  return {
    page,
    /** Until the window could be used, from the start of the program. */
    ms: performance.now() - began,
    async quit() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      await page.close({ runBeforeUnload: false });
      await browser.close().catch(() => undefined);
      await ended;
      return said.log();
    },
    kill: () => child.kill('SIGKILL'),
  };
}

/** @param {import('node:child_process').ChildProcess} child */
function listen(child) {
  let log = '';
  /** @type {Promise<string>} */
  const devtools = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The app opened no window in time:\n${log}`)), patience);
    const hear = (/** @type {Buffer} */ chunk) => {
      log += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(log)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('close', (code) => reject(new Error(`The app ended with ${code} at once:\n${log}`)));
  });
  return { devtools, log: () => log };
}

/**
 * What the system says of the processes of a program: who runs them, and what holds those that show pages.
 * @param {string} program
 */
export async function processesOf(program) {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map((pid) => processOf(pid, program).catch(() => null)));
  return found.filter((process) => process !== null);
}

/** @param {string} pid @param {string} program */
async function processOf(pid, program) {
  const args = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').join(' ').trim();
  if (!args.startsWith(program)) return null;
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return {
    type: /--type=(\S+)/.exec(args)?.[1] ?? 'main',
    args,
    user: Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]),
    /** 2: its system calls are filtered. */
    seccomp: Number(/^Seccomp:\s+(\d+)/m.exec(status)?.[1]),
    noNewPrivileges: /^NoNewPrivs:\s+1/m.test(status),
  };
}
