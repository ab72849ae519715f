import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeOf, Problem, problemOf } from './problem.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { makeRuntime } from './runtime-folder.mjs';

/** How long the server may take to answer, and how long it may then fall silent. */
const answerWithin = 8_000;
const silentFor = 60_000;

const platform = `${process.platform}-${process.arch}`;

/** Where the executable lies in Electron's archive. */
const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** The executable's place in a runtime's folder on this system. */
export const executableName =
  executables[/** @type {keyof typeof executables} */ (process.platform)] ?? 'electron';

/** Where nothing answered: the one failure after which a stand-in may be used. */
export class Unreachable extends Error {}

/** The version that the electron package stands for. @returns {string} */
export function electronVersion() {
  return fromProject()('electron/package.json').version;
}

/** The runtime's name in the cache. */
export function electronName() {
  return `electron-${electronVersion()}-${platform}`;
}

/**
 * Fetches and unpacks Electron with the electron package's own parts: its downloader (which honours ELECTRON_MIRROR and
 * the proxy), its checksums, its unzipper. They ask for Node 22.12 because they are loaded with `require` there; loaded
 * with `import`, as here, they run on Node 20.19. Throws Unreachable, or a Problem.
 * @param {Record<string, string>} [checksums] SHA-256 by file name
 */
export async function fetchElectron(checksums = fromProject()('electron/checksums.json')) {
  const version = electronVersion();
  await step(`Fetching Electron ${version}`, async (report) => {
    const archive = await download(version, checksums, report);
    report('unpacking');
    const { extract } = await fromElectron('@electron-internal/extract-zip');
    await makeRuntime(electronName(), (folder) => extract(archive, { dir: folder }));
  });
}

/**
 * @param {string} version
 * @param {Record<string, string>} checksums
 * @param {(state: string) => void} report
 * @returns {Promise<string>} the archive, in the downloader's own cache
 */
async function download(version, checksums, report) {
  heedProxy();
  const { downloadArtifact } = await fromElectron('@electron/get');
  const silence = watchdog();
  try {
    return await downloadArtifact({
      version,
      checksums,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      downloadOptions: {
        signal: silence.signal,
        quiet: true,
        getProgressCallback: async (/** @type {{ percent: number }} */ { percent }) => {
          silence.heard();
          report(`${Math.floor(percent * 100)} %`);
        },
      },
    });
  } catch (thrown) {
    throw meaningOf(thrown, version);
  } finally {
    silence.end();
  }
}

/** Ends a download that gets no answer, or none any more. */
function watchdog() {
  const controller = new AbortController();
  const bark = () => controller.abort(new Unreachable('it did not answer in time'));
  let timer = setTimeout(bark, answerWithin);
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(bark, silentFor);
    },
    end: () => clearTimeout(timer),
  };
}

/**
 * @param {unknown} thrown
 * @param {string} version
 */
function meaningOf(thrown, version) {
  if (thrown instanceof Unreachable) return thrown;
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  const what = `Electron ${version} was not downloaded`;
  if (
    /checksum|did not match|ChecksumMismatch/i.test(`${thrown instanceof Error ? thrown.name : ''} ${words}`)
  ) {
    return problemOf(what, 'EINTEGRITY', words);
  }
  const code = codeOf(thrown);
  if (code && ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS'].includes(code))
    return problemOf(what, code, words);
  return new Unreachable(code ?? words);
}

/** The downloader takes the usual proxy variables when it is told to; npm's own setting counts too. */
function heedProxy() {
  const proxy = process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.npm_config_https_proxy;
  if (!proxy) return;
  process.env.HTTPS_PROXY ??= proxy;
  process.env.ELECTRON_GET_USE_PROXY ??= '1';
}

/** The problem where Electron cannot be had at all. @param {string} reason */
export function noElectron(reason) {
  return new Problem(
    `Electron ${electronVersion()} could not be downloaded: ${reason}.`,
    'Check the network and the proxy (HTTPS_PROXY), or name a mirror in ELECTRON_MIRROR, or a folder that holds ' +
      'Electron in ELECTRON_OVERRIDE_DIST_PATH; then run the command again.',
  );
}

function fromProject() {
  return createRequire(inProject('package.json'));
}

/**
 * A dependency of the electron package, found from where that package lies.
 * @param {string} name
 * @returns {Promise<any>}
 */
async function fromElectron(name) {
  const electron = fromProject().resolve('electron/package.json');
  return import(pathToFileURL(createRequire(join(electron)).resolve(name)).href);
}
