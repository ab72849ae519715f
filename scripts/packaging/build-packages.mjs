import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chosenPackages, installPackages } from '../setup/debian.mjs';
import { electronVersion } from '../setup/electron.mjs';
import { Problem } from '../setup/problem.mjs';
import { step } from '../setup/progress.mjs';
import { inProject } from '../setup/project.mjs';
import { isInstalled, run } from '../setup/run.mjs';
import { standIn } from '../setup/stand-in.mjs';
import { writeLicences } from './licences.mjs';
import { packageVersion } from './version.mjs';

/** What can be built without electron-builder's own tools, which come from GitHub. */
const withoutTools = ['dir', 'deb', 'tar.gz'];
const systems = new Map([
  ['darwin', '--mac'],
  ['linux', '--linux'],
  ['win32', '--win'],
]);
/** What stands in for the tools. A package that is never released is packed quickly rather than small. */
const standInTools = {
  CUSTOM_FPM_PATH: inProject('scripts', 'packaging', 'fpm.mjs'),
  ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za',
  ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
};
/** Ends in `.invalid`, which no address can: a package built from a copy names no home as its own. */
const noHome = 'https://coupure.invalid';

/**
 * Builds packages into dist/ from what lies in out/.
 * @param {object} what
 * @param {import('../setup/runtime.mjs').Runtime} what.runtime
 * @param {string[]} [what.targets] none: all that this system can build
 * @param {string} [what.version] without its mark; none: the project's
 * @param {string} [what.into] the folder
 * @returns {Promise<{ files: string[], unpacked: string | null, version: string }>} the packages, the app's folder
 *   before it was packed, and the version that they carry
 */
export async function buildPackages({ runtime, targets = [], version, into = inProject('dist') }) {
  const carried = packageVersion(version ?? (await projectVersion()), runtime.standsIn);
  const wanted = targets.length > 0 || !runtime.standsIn ? targets : withoutTools;
  const refused = runtime.standsIn ? wanted.filter((target) => !withoutTools.includes(target)) : [];
  if (refused.length > 0) {
    throw new Problem(
      `${refused.join(', ')} cannot be built here: neither Electron nor electron-builder’s tools can be downloaded.`,
      `What can be built here: ${withoutTools.join(', ')}.`,
    );
  }
  if (runtime.standsIn && wanted.includes('tar.gz')) await ensure7zip();
  await writeLicences();
  const began = Date.now();
  const args = [
    systems.get(process.platform) ?? '--linux',
    ...wanted,
    '--publish',
    'never',
    `-c.directories.output=${into}`,
    `-c.extraMetadata.version=${carried}`,
    `-c.extraMetadata.homepage=${home()}`,
    ...(runtime.standsIn ? standInArgs(runtime) : [`-c.electronVersion=${electronVersion()}`]),
  ];
  await step(`Building ${carried} (${wanted.join(', ') || 'all packages of this system'})`, () =>
    electronBuilder(args, runtime.standsIn),
  );
  return { files: await packagesIn(into, began), unpacked: unpackedIn(into), version: carried };
}

/** @returns {Promise<string>} */
async function projectVersion() {
  return JSON.parse(await readFile(inProject('package.json'), 'utf8')).version;
}

/** The repository that a workflow builds in. */
function home() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}` : noHome;
}

/** @param {import('../setup/runtime.mjs').Runtime} runtime */
function standInArgs({ folder }) {
  return [
    '--x64',
    `-c.electronDist=${folder}`,
    `-c.electronVersion=${standIn.electron}`,
    '-c.afterExtract=scripts/packaging/after-extract.mjs',
    '-c.deb.compression=gz',
  ];
}

/** @param {string[]} args @param {boolean} standsIn */
async function electronBuilder(args, standsIn) {
  const tool = inProject('node_modules', 'electron-builder', 'cli.js');
  const { code, output, errors } = await run(process.execPath, [tool, ...args], {
    cwd: inProject(),
    env: { ...(standsIn ? standInTools : {}), ...stated(process.env) },
  });
  if (code === 0) return;
  throw new Problem(
    `The packages were not built:\n${`${output}${errors}`.trim()}`,
    'Correct what is named, then run it again.',
  );
}

/** Without what is empty: a secret that a workflow does not have is none, not one that is wrong. @param {NodeJS.ProcessEnv} environment */
function stated(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

async function ensure7zip() {
  if (await isInstalled('7za')) return;
  if (process.getuid?.() === 0) return installPackages(await chosenPackages([['p7zip-full']]));
  throw new Problem('7za is needed to pack a tar.gz, and is not there.', 'Install the package p7zip-full.');
}

/** @param {string} folder @param {number} since in milliseconds */
async function packagesIn(folder, since) {
  const names = await readdir(folder);
  const paths = names
    .filter((name) => /\.(deb|rpm|AppImage|gz|dmg|zip|exe)$/.test(name))
    .map((name) => join(folder, name));
  const isNew = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs >= since));
  return paths.filter((_path, at) => isNew[at]).sort();
}

/** @param {string} folder */
function unpackedIn(folder) {
  const names = [
    'linux-unpacked',
    'linux-arm64-unpacked',
    'win-unpacked',
    'mac-arm64/Coupure.app',
    'mac/Coupure.app',
  ];
  return names.map((name) => join(folder, name)).find(existsSync) ?? null;
}
