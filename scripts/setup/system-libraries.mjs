import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chosenPackages, installPackages } from './debian.mjs';
import { hasDisplay } from './display.mjs';
import { Problem } from './problem.mjs';
import { isInstalled, run } from './run.mjs';

/**
 * Makes sure that what the runtime needs of the system is there: finds what is missing by looking, installs Debian's
 * packages for it as root, and otherwise stops with the one line to run.
 * @param {string} runtime its folder
 */
export async function ensureSystemLibraries(runtime) {
  if (process.platform !== 'linux') return;
  const missing = await missingFrom(runtime);
  if (missing.length === 0) return;
  const packages = await packagesFor(missing);
  if (process.getuid?.() !== 0) throw askFor(missing, packages);
  await installPackages(packages);
  const still = await missingFrom(runtime);
  if (still.length > 0) throw unknown(still);
}

/** @param {string} runtime @returns {Promise<string[]>} names of libraries, and "Xvfb" */
async function missingFrom(runtime) {
  const libraries = unresolved(await linkage(runtime));
  const needsXvfb = !hasDisplay() && !(await isInstalled('Xvfb'));
  return needsXvfb ? [...libraries, 'Xvfb'] : libraries;
}

/** What ldd says of the runtime's programs and libraries; nothing on a system without ldd. @param {string} runtime */
async function linkage(runtime) {
  const names = await readdir(runtime);
  const linked = names.filter((name) => /\.so(\.\d+)*$|^electron$|^chrome_crashpad_handler$/.test(name));
  const files = linked.map((name) => join(runtime, name));
  return run('ldd', files, { env: { ...process.env, LC_ALL: 'C' } }).then(
    ({ output }) => output,
    () => '',
  );
}

/**
 * The names that the loader does not find.
 * @param {string} words of ldd: a line "libgtk-3.so.0 => not found" for each
 * @returns {string[]} each once, sorted
 */
export function unresolved(words) {
  const names = [...words.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort();
}

/** @param {string[]} missing */
async function packagesFor(missing) {
  if (!(await isInstalled('apt-get'))) throw unknown(missing);
  const table = JSON.parse(await readFile(new URL('debian-packages.json', import.meta.url), 'utf8'));
  const strangers = missing.filter((name) => !(name in table));
  if (strangers.length > 0) throw unknown(strangers);
  return chosenPackages(missing.map((name) => table[name]));
}

/** @param {string[]} missing @param {string[]} packages */
function askFor(missing, packages) {
  return new Problem(
    `Electron needs what this system lacks: ${missing.join(', ')}. Run this line, then the command again:`,
    `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
  );
}

/** @param {string[]} missing */
function unknown(missing) {
  return new Problem(
    `Electron needs what this system lacks: ${missing.join(', ')}.`,
    'Install the packages of your system that hold them, then run the command again.',
  );
}
