import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { linkCommand } from './link-command.mjs';
import { locked } from './lock.mjs';
import { npm } from './npm.mjs';
import { orProblem } from './problem.mjs';
import { step } from './progress.mjs';
import { inProject, runtimeCache } from './project.mjs';

const lockFile = inProject('package-lock.json');
const installedFile = inProject('node_modules', '.package-lock.json');
const stampFile = inProject('node_modules', '.coupure-setup');
const what = 'Dependencies were not installed';

/**
 * Installs the locked dependencies unless they are there. No install script is run, for none is needed: libsql, Biome
 * and the like bring their binaries as packages, and Electron is fetched by electron.mjs, where a failure can be told.
 */
export async function installDependencies() {
  const wanted = await orProblem('package-lock.json cannot be read', lockHash);
  if ((await readOrEmpty(stampFile)) !== wanted) await installLocked(wanted);
  await linkCommand();
}

/** @param {string} wanted */
async function installLocked(wanted) {
  const name = createHash('sha256').update(lockFile).digest('hex').slice(0, 16);
  await orProblem(what, () =>
    locked(`${runtimeCache()}/../setup-${name}.lock`, async () => {
      if ((await readOrEmpty(stampFile)) === wanted) return;
      if (!(await isAlreadyInstalled())) await install();
      await writeFile(stampFile, wanted);
    }),
  );
}

async function install() {
  await rm(stampFile, { force: true });
  await step('Installing the locked dependencies (npm ci, install scripts off)', () =>
    npm(what, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']),
  );
}

/** The stamp: the locked tree, for this system (its binaries differ from those of another that shares the folder). */
async function lockHash() {
  const lock = await readFile(lockFile);
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Whether an install by hand brought exactly what is locked: then there is no need to install it again. */
async function isAlreadyInstalled() {
  const [locked, installed] = [await packagesIn(lockFile), await packagesIn(installedFile)];
  return (
    installed.size > 0 &&
    [...locked].every(([path, entry]) => {
      const found = installed.get(path);
      return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional;
    })
  );
}

/**
 * @typedef {{ version: string, integrity?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Promise<Map<string, LockedPackage>>} by path, for example "node_modules/zod"
 */
async function packagesIn(file) {
  const text = await readOrEmpty(file);
  if (!text) return new Map();
  return new Map(Object.entries(JSON.parse(text).packages ?? {}).filter(([path]) => path !== ''));
}

/** @param {string} file */
async function readOrEmpty(file) {
  return readFile(file, 'utf8').catch(() => '');
}
