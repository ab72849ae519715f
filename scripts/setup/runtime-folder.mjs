import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runtimeCache } from './project.mjs';

const stamp = '.complete.json';
const unfinished = '.unfinished-';

/**
 * A runtime in the cache.
 * @param {string} name of its folder: "electron-45.4.1-linux-x64"
 */
export function runtimeFolder(name) {
  return join(runtimeCache(), name);
}

/**
 * Whether a runtime is there, whole: the stamp lists each file with its size, so that a cleaner that took some, or a
 * crash that cut one short, is noticed.
 * @param {string} name
 */
export async function isComplete(name) {
  const folder = runtimeFolder(name);
  try {
    const files = JSON.parse(await readFile(join(folder, stamp), 'utf8'));
    const sizes = await Promise.all(
      Object.keys(files).map(async (file) => (await stat(join(folder, file))).size),
    );
    return sizes.length > 0 && Object.values(files).every((size, at) => size === sizes[at]);
  } catch {
    return false;
  }
}

/**
 * Builds a runtime in a folder of its own and moves it into place in one step when it is whole; whatever fails, nothing
 * half-made stays. Call it under the cache's lock.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} build fills the folder
 */
export async function makeRuntime(name, build) {
  await sweep();
  const work = join(runtimeCache(), `${unfinished}${randomUUID()}`);
  try {
    await mkdir(work, { recursive: true });
    await build(work);
    await writeFile(join(work, stamp), JSON.stringify(await sizesIn(work)));
    await rm(runtimeFolder(name), { recursive: true, force: true });
    await rename(work, runtimeFolder(name));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What a killed set-up left. */
async function sweep() {
  const names = await readdir(runtimeCache()).catch(() => []);
  const left = names.filter((name) => name.startsWith(unfinished));
  await Promise.all(left.map((name) => rm(join(runtimeCache(), name), { recursive: true, force: true })));
}

/** @param {string} folder */
async function sizesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), (await stat(file)).size]),
  );
  return Object.fromEntries(sizes);
}
