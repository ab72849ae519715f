import { readFile } from 'node:fs/promises';
import { Problem, problemOf } from './problem.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
/** Another program that holds apt's lock (an upgrade that runs by itself) is waited for. */
const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];

/**
 * For each need the package that this release has. A library that was built anew for 64-bit time carries another
 * name since Debian 13 and Ubuntu 24.04 (libasound2 → libasound2t64).
 * @param {string[][]} needs for each the names, newest first
 * @returns {Promise<string[]>} each package once
 */
export async function chosenPackages(needs) {
  const known = await candidates([...new Set(needs.flat())]);
  const timeIs64 = await isSince64BitTime();
  const chosen = needs.map(
    (names) => names.find((name) => known.has(name)) ?? names.at(timeIs64 ? 0 : -1) ?? '',
  );
  return [...new Set(chosen)].sort();
}

/**
 * Installs packages as root. Throws a Problem if that fails or they cannot be had.
 * @param {string[]} packages
 */
export async function installPackages(packages) {
  await step(`Installing system packages: ${packages.join(' ')}`, async (report) => {
    if ((await candidates(packages)).size < packages.length) await update(report);
    const first = await install(packages);
    if (first.code === 0) return;
    await update(report);
    const second = await install(packages);
    if (second.code !== 0) throw notInstalled(packages, second.errors);
  });
}

/** @param {(state: string) => void} report */
async function update(report) {
  report('apt-get update');
  await run('apt-get', ['update', ...patience], { env: environment });
}

/** @param {string[]} packages */
function install(packages) {
  const args = ['install', '-y', '--no-install-recommends', ...patience, ...packages];
  return run('apt-get', args, { env: environment });
}

/** @param {string[]} packages @param {string} words of apt-get */
function notInstalled(packages, words) {
  if (/no space left|not have enough free space/i.test(words)) {
    return problemOf('System packages were not installed', 'ENOSPC', words);
  }
  const reason = words
    .split('\n')
    .filter((line) => line.startsWith('E:'))
    .slice(0, 2)
    .join(' ');
  return new Problem(
    `System packages were not installed: ${reason || 'apt-get failed'}.`,
    `Check the network, then run: apt-get update && apt-get install --no-install-recommends ${packages.join(' ')}`,
  );
}

/** Which of the packages apt could install. @param {string[]} packages */
async function candidates(packages) {
  const { output } = await run('apt-cache', ['policy', ...packages], { env: environment });
  const found = [...output.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)];
  return new Set(found.map(([, name]) => name));
}

async function isSince64BitTime() {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const id = /^ID=(.*)$/m.exec(text)?.[1];
  const version = Number(/^VERSION_ID="?([\d.]+)/m.exec(text)?.[1] ?? Number.POSITIVE_INFINITY);
  return version >= (id === 'ubuntu' ? 24.04 : 13);
}
