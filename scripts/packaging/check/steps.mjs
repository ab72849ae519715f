import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { apt, installedPackages, knownVersion } from './apt.mjs';
import { openInstalledApp, processesOf } from './installed-app.mjs';
import { hashesUnder, pathsUnder, systemPaths } from './left-behind.mjs';
import { credit, headline, sentence } from './news-site.mjs';
import { expect, told } from './told.mjs';

/**
 * What the steps share.
 * @typedef {object} Life
 * @property {import('./reader.mjs').Reader} reader
 * @property {string} display
 * @property {string} address of the article
 * @property {string} library its folder, in the reader's home
 * @property {{ paths: Set<string>, packages: Set<string> }} before
 */

const program = '/opt/Coupure/coupure';
/** What the command may take to start, in milliseconds; on a machine that is busy the quickest of some starts counts. */
const commandWithin = 1_000;
const starts = 5;

/** @param {{ file: string, version: string }} built */
export async function installs({ file, version }) {
  await told('installs it with apt', async () => {
    await apt('install', '--no-install-recommends', file);
    const known = await knownVersion('coupure');
    expect(
      known === `installed ${version.replaceAll('-', '~')}`,
      `version ${version} is installed (${known})`,
    );
    for (const path of ['/usr/bin/coupure', '/usr/share/applications/coupure.desktop', program]) {
      expect(existsSync(path), `${path} is there`);
    }
    return { found: String(known), result: null };
  });
}

/** @param {Life} life */
export async function savesAndReads(life) {
  const app = await told('starts it as an ordinary user, with the sandbox on', () => start(life));
  try {
    await told('saves an article by its address, and reads it in the window', async () => {
      const search = app.page.getByRole('searchbox', { name: 'Search or paste an address' });
      await search.fill(life.address);
      await search.press('Enter');
      return { found: await readIn(app.page), result: null };
    });
    await told('lists it with `coupure list`, while the app is open', () => list(life));
  } finally {
    await close(app);
  }
}

/** @param {Life} life */
async function start({ reader, display, library }) {
  const app = await openInstalledApp({ ...reader, starts: startsOn(reader, library) }, { display, program });
  const processes = await processesOf(program);
  const pages = processes.filter(({ type }) => type === 'renderer');
  expect(pages.length > 0, 'a process shows the window');
  expect(
    processes.every(({ user }) => user !== 0),
    'no process of it is root’s',
  );
  expect(
    processes.every(({ args }) => !args.includes('--no-sandbox')),
    'the sandbox is not switched off',
  );
  expect(
    pages.every(({ seccomp, noNewPrivileges }) => seccomp === 2 && noNewPrivileges),
    'the system filters what the process that shows pages may call',
  );
  const held = `the window’s process: its system calls are filtered (seccomp 2), no new privileges`;
  return { found: `${Math.round(app.ms)} ms to a window that can be used\n${held}`, result: app };
}

/** @param {import('./reader.mjs').Reader} reader @param {string} library @returns {typeof reader.starts} */
function startsOn(reader, library) {
  return (command, args, env) => reader.starts(command, args, { ...env, COUPURE_LIBRARY: library });
}

/** @param {import('@playwright/test').Page} page */
async function readIn(page) {
  const row = page.getByRole('listbox', { name: 'Articles', exact: true }).getByRole('option', {
    name: new RegExp(`^${headline}`),
  });
  await row.click({ timeout: 60_000 });
  const reading = page.getByRole('region', { name: 'Reader', exact: true });
  await reading.getByRole('heading', { level: 1, name: headline }).waitFor();
  const text = reading.frameLocator('iframe');
  await text.getByText(sentence).waitFor();
  await text.locator('figcaption', { hasText: credit }).waitFor();
  const photo = text.locator('img').first();
  const width = await photo.evaluate(async (image) => {
    await Reflect.apply(Reflect.get(image, 'decode'), image, []);
    return Reflect.get(image, 'naturalWidth');
  });
  expect(width === 512, `its photo is shown (${width} pixels wide)`);
  return `“${headline}”, its text, its photo and its credit`;
}

/** @param {Awaited<ReturnType<typeof openInstalledApp>>} app */
async function close(app) {
  const timer = setTimeout(app.kill, 20_000);
  await app.quit();
  clearTimeout(timer);
}

/** @param {Life} life */
async function list({ reader, library }) {
  const { code, output, errors, ms } = await reader.runs('coupure', ['--library', library, 'list', '--json']);
  expect(code === 0 && errors === '', `it ends with 0 and says nothing else (${code}, ${errors})`);
  const lines = output.trim().split('\n');
  expect(
    lines.length === 1 && JSON.parse(lines[0] ?? '').title === headline,
    `it prints the article (${output})`,
  );
  return { found: `${output.trim()}\n${Math.round(ms)} ms`, result: null };
}

/** @param {Life} life */
export async function runsTheCommand({ reader, library }) {
  await told('runs the command without a display: clean streams, its exit codes, at once', async () => {
    const cases = /** @type {const} */ ([
      [0, ['--version']],
      [0, ['--library', library, 'verify']],
      [1, ['--library', library, 'add', 'absent.html']],
      [2, ['no-such-command']],
      [3, ['--library', join(reader.home, 'Nowhere'), 'list']],
    ]);
    const lines = [];
    for (const [wanted, args] of cases) {
      const { code, output, errors, ms } = await reader.runs('coupure', [...args]);
      expect(code === wanted, `coupure ${args.join(' ')} ends with ${wanted} (${code}: ${output}${errors})`);
      expect(
        !/ERROR:|DevTools|electron/i.test(output + errors),
        `nothing of Chromium’s is printed (${errors})`,
      );
      lines.push(`${String(Math.round(ms)).padStart(5)} ms, exit ${code}: coupure ${args.join(' ')}`);
    }
    const best = await quickestStart(reader);
    expect(best <= commandWithin, `it starts within ${commandWithin} ms (${Math.round(best)} ms)`);
    lines.push(`${String(Math.round(best)).padStart(5)} ms, the quickest of ${starts} starts`);
    return { found: lines.join('\n'), result: null };
  });
}

/** @param {import('./reader.mjs').Reader} reader */
async function quickestStart(reader) {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < starts; count += 1)
    best = Math.min(best, (await reader.runs('coupure', ['--version'])).ms);
  return best;
}

/** @param {Life} life @param {{ file: string, version: string }} newer */
export async function upgrades({ library }, { file, version }) {
  await told('installs a newer build over it, and the library is as it was', async () => {
    const before = await hashesUnder(library);
    await apt('install', '--no-install-recommends', file);
    expect(
      (await knownVersion('coupure')) === `installed ${version.replaceAll('-', '~')}`,
      'the newer one is installed',
    );
    expect(existsSync('/usr/bin/coupure'), 'the command is still there');
    expectSame(before, await hashesUnder(library));
    return { found: `${version}\n${before.size} files of the library, byte for byte the same`, result: null };
  });
}

/** @param {Life} life */
export async function readsAgain(life) {
  const app = await told('starts the newer one on the same library', () => start(life));
  try {
    await told('reads the article in it', async () => ({ found: await readIn(app.page), result: null }));
  } finally {
    await close(app);
  }
  await told('lists it with the newer command', () => list(life));
}

/** @param {Life} life */
export async function leaves({ reader, library, before }) {
  const kept = await hashesUnder(library);
  await told('removes it', async () => {
    await apt('remove', 'coupure');
    expect(!existsSync('/opt/Coupure') && !existsSync('/usr/bin/coupure'), 'program and command are gone');
    expectSame(kept, await hashesUnder(library));
    return { found: 'the library is as it was', result: null };
  });
  await told('purges it: nothing is left in the system', async () => {
    await purge(before.packages);
    expect((await knownVersion('coupure')) === null, 'dpkg knows nothing of it');
    const left = [...(await systemPaths())].filter((path) => !before.paths.has(path));
    expect(
      left.length === 0,
      `no path is new since before it was installed: ${left.slice(0, 20).join(', ')}`,
    );
    return { found: `${before.paths.size} paths, none of them new`, result: null };
  });
  await told('takes settings and index away as the README says: the library alone is left', async () => {
    const own = [join(reader.home, '.config', 'coupure'), join(reader.home, '.cache', 'coupure')];
    for (const folder of own) {
      expect(existsSync(folder), `${folder} is what there is to take away`);
      await rm(folder, { recursive: true });
    }
    const left = (await pathsUnder(reader.home)).filter((path) => !isOrdinary(path, reader.home, library));
    expect(left.length === 0, `nothing else is in the home: ${left.join(', ')}`);
    expectSame(kept, await hashesUnder(library));
    return { found: `${kept.size} files of the library, byte for byte the same`, result: null };
  });
}

/** What a home has without us: what it begins with, and what GTK and Mesa keep there for every program that shows a window. */
const ordinary = [
  ...['.bashrc', '.profile', '.bash_logout', '.config', '.cache'],
  ...['.cache/dconf', '.cache/dconf/user', '.cache/mesa_shader_cache', '.cache/mesa_shader_cache/index'],
];

/** @param {string} path @param {string} home @param {string} library */
function isOrdinary(path, home, library) {
  if (path === library || path.startsWith(`${library}/`)) return true;
  return ordinary.some((name) => path === join(home, name));
}

/** Takes the package away, and what came with it. @param {Set<string>} before the packages that were there */
export async function purge(before) {
  const came = [...(await installedPackages())].filter((name) => !before.has(name));
  const names = new Set([...came, ...((await knownVersion('coupure')) === null ? [] : ['coupure'])]);
  if (names.size > 0) await apt('purge', ...names);
}

/** @param {Map<string, string>} before @param {Map<string, string>} after */
function expectSame(before, after) {
  const changed = [...before].filter(([path, hash]) => after.get(path) !== hash).map(([path]) => path);
  expect(before.size > 0 && changed.length === 0, `the library is as it was: ${changed.join(', ')}`);
}
