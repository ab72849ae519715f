import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  electronName,
  electronVersion,
  executableName,
  fetchElectron,
  noElectron,
  Unreachable,
} from './electron.mjs';
import { locked } from './lock.mjs';
import { orProblem, Problem } from './problem.mjs';
import { say } from './progress.mjs';
import { runtimeCache } from './project.mjs';
import { isComplete, runtimeFolder } from './runtime-folder.mjs';
import { makeStandIn, standIn, standInName } from './stand-in.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} folder
 * @property {string} executable absolute path
 * @property {boolean} standsIn whether it is the older Electron that stands in for the newest
 */

/** How long a server that could not be reached is left alone. */
const rememberFor = 24 * 60 * 60 * 1000;
const noteFile = () => join(runtimeCache(), `${electronName()}.unreachable`);

/**
 * The Electron to use, fetched and prepared if it is not there. In this order: the folder that the reader names, the
 * newest Electron, and on linux-x64, where that cannot be reached, the stand-in. Throws a Problem.
 * @returns {Promise<Runtime>}
 */
export async function prepareRuntime() {
  return namedRuntime() ?? (await readyRuntime()) ?? (await orProblem('Electron was not set up', makeOne));
}

/** One at a time: a second set-up finds what the first one made. */
async function makeOne() {
  await mkdir(runtimeCache(), { recursive: true });
  return locked(join(runtimeCache(), 'lock'), async () => (await readyRuntime()) ?? fetchRuntime());
}

/** @returns {Runtime | null} */
function namedRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return null;
  if (existsSync(join(folder, executableName))) return inFolder(folder, false);
  throw new Problem(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no ${executableName} in it.`,
    'Correct it, or unset it to let the set-up fetch Electron.',
  );
}

/** @returns {Promise<Runtime | null>} */
async function readyRuntime() {
  if (await isComplete(electronName())) return inFolder(runtimeFolder(electronName()), false);
  const reason = await freshNote();
  return reason !== null && (await isComplete(standInName)) ? announce(reason) : null;
}

/** @returns {Promise<Runtime>} */
async function fetchRuntime() {
  try {
    await fetchElectron();
    await rm(noteFile(), { force: true });
    return inFolder(runtimeFolder(electronName()), false);
  } catch (thrown) {
    if (!(thrown instanceof Unreachable)) throw thrown;
    if (`${process.platform}-${process.arch}` !== 'linux-x64') throw noElectron(thrown.message);
    if (!(await isComplete(standInName))) await makeStandIn();
    await writeFile(noteFile(), thrown.message);
    return announce(thrown.message);
  }
}

/** Why the download could not be reached, if that was found out lately. @returns {Promise<string | null>} */
async function freshNote() {
  try {
    const { mtimeMs } = await stat(noteFile());
    return Date.now() - mtimeMs < rememberFor ? await readFile(noteFile(), 'utf8') : null;
  } catch {
    return null;
  }
}

/** @param {string} reason @returns {Runtime} */
function announce(reason) {
  say(
    `Electron ${electronVersion()} cannot be downloaded here (${reason}): Electron ${standIn.electron} from ` +
      `${standIn.package} stands in for it, for development and tests.`,
  );
  return inFolder(runtimeFolder(standInName), true);
}

/** @param {string} folder @param {boolean} standsIn @returns {Runtime} */
function inFolder(folder, standsIn) {
  return { folder, executable: join(folder, executableName), standsIn };
}
