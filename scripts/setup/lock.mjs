import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { say } from './progress.mjs';

/** A holder touches its lock this often; one untouched for much longer belongs to a process that is gone. */
const heartbeat = 2_000;
const staleAfter = 30_000;

/**
 * Runs work that two set-ups must not do at once. The second waits for the first, then finds its work done.
 * @template T
 * @param {string} path of the lock file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function locked(path, work) {
  await mkdir(dirname(path), { recursive: true });
  await take(path);
  const pulse = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), heartbeat);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
    await rm(path, { force: true });
  }
}

/** @param {string} path */
async function take(path) {
  for (let told = false; ; told = true) {
    if (await create(path)) return;
    const stale = await staleContent(path);
    if (stale !== null) await clear(path, stale);
    else if (!told) say('Another set-up is at work; waiting for it …');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** @param {string} path */
async function create(path) {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${process.pid} ${hostname()}`);
    await file.close();
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

/**
 * What a lock that nobody holds any more says; null for one that is held, or gone.
 * @param {string} path
 */
async function staleContent(path) {
  try {
    const content = await readFile(path, 'utf8');
    const [pid, host] = content.split(' ');
    const left = host === hostname() && !isRunning(Number(pid));
    return left || Date.now() - (await stat(path)).mtimeMs > staleAfter ? content : null;
  } catch {
    return null;
  }
}

/**
 * Moves a stale lock away before deleting it; if another set-up took it over in that moment, it gets it back.
 * @param {string} path
 * @param {string} content of the stale lock
 */
async function clear(path, content) {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    if ((await readFile(aside, 'utf8')) !== content) await link(aside, path);
  } catch {
    // Gone, or taken again: the next look tells.
  }
  await rm(aside, { force: true });
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
