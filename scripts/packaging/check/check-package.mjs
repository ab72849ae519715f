import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVirtualDisplay } from '../../setup/display.mjs';
import { Problem } from '../../setup/problem.mjs';
import { inProject } from '../../setup/project.mjs';
import { isInstalled } from '../../setup/run.mjs';
import { buildPackages } from '../build-packages.mjs';
import { readFuses } from '../fuses.mjs';
import { addedSize } from '../size.mjs';
import { installedPackages, knownVersion } from './apt.mjs';
import { systemPaths } from './left-behind.mjs';
import { openNewsSite } from './news-site.mjs';
import { makeReader } from './reader.mjs';
import { installs, leaves, readsAgain, runsTheCommand, savesAndReads, upgrades } from './steps.mjs';
import { told } from './told.mjs';

/**
 * Takes a Debian package through its whole life on this system, and prints each step. Whatever fails, the system is
 * left as it was.
 * @param {import('../../setup/runtime.mjs').Runtime} runtime
 */
export async function checkPackage(runtime) {
  await ensureFit();
  const folder = await mkdtemp(join(tmpdir(), 'coupure-check-'));
  const before = { paths: await systemPaths(), packages: await installedPackages() };
  const site = await openNewsSite();
  const { display, stop } = await startVirtualDisplay();
  const reader = await makeReader();
  try {
    const [first, newer] = await buildTwo(runtime, folder);
    const life = { reader, display, address: site.address, before, library: join(reader.home, 'Articles') };
    await installs(first);
    await savesAndReads(life);
    await runsTheCommand(life);
    await upgrades(life, newer);
    await readsAgain(life);
    await leaves(life);
    process.stdout.write('All of it holds.\n');
  } finally {
    stop();
    await site.stop();
    await tidy(reader, before.packages);
    await rm(folder, { recursive: true, force: true });
  }
}

async function ensureFit() {
  if (!(await isInstalled('apt-get')) || process.getuid?.() !== 0) {
    throw new Problem(
      'This check installs a package with apt: it needs Debian or Ubuntu, and root.',
      'Run it there.',
    );
  }
  if ((await knownVersion('coupure')) === null) return;
  throw new Problem('Coupure is installed on this system.', 'Remove it first (apt-get purge coupure).');
}

/** @typedef {{ file: string, version: string }} Built */

/**
 * The package as it is, and one that is newer.
 * @param {import('../../setup/runtime.mjs').Runtime} runtime
 * @param {string} folder
 * @returns {Promise<[Built, Built]>}
 */
async function buildTwo(runtime, folder) {
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const newer = newerThan(version);
  const build = async (/** @type {string} */ wanted, /** @type {string} */ name) =>
    told(`builds the package, ${name}`, async () => {
      const into = join(folder, name);
      const {
        files,
        unpacked,
        version: carried,
      } = await buildPackages({
        runtime,
        targets: ['deb'],
        version: wanted,
        into,
      });
      const [file] = files;
      if (file === undefined || unpacked === null) throw new Error('No package was built.');
      return {
        found: [file, await addedSize(join(unpacked, 'resources')), await readFuses(unpacked)].join('\n'),
        result: { file, version: carried },
      };
    });
  return [await build(version, 'as it is'), await build(newer, 'a newer one')];
}

/** The version with the next number of a correction. @param {string} version */
function newerThan(version) {
  const [line, patch] = [version.slice(0, version.indexOf('.', 2)), version.split(/[.-]/)[2]];
  return `${line}.${Number(patch) + 1}`;
}

/** @param {import('./reader.mjs').Reader} reader @param {Set<string>} before the packages that were there */
async function tidy(reader, before) {
  const { purge } = await import('./steps.mjs');
  await purge(before).catch((thrown) => process.stderr.write(`${thrown.message}\n`));
  await reader.leaves();
}
