import { run } from '../../setup/run.mjs';

const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];

/**
 * Runs apt-get. Throws with its own words where it fails.
 * @param {string[]} args
 */
export async function apt(...args) {
  const { code, output, errors } = await run('apt-get', [...args, '-y', ...patience], { env: environment });
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${errors || output}`);
}

/** A field of dpkg-query's format. @param {string} name */
const field = (name) => `$\{${name}}`;

/** The packages that are installed. @returns {Promise<Set<string>>} */
export async function installedPackages() {
  const { output } = await run('dpkg-query', ['-W', `-f=${field('Package')} ${field('db:Status-Status')}\n`]);
  const lines = output.split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(lines.map((line) => line.slice(0, line.indexOf(' '))));
}

/** The version of a package that is installed, or what dpkg still knows of it; null where it knows nothing. @param {string} name */
export async function knownVersion(name) {
  const { code, output } = await run('dpkg-query', [
    '-W',
    `-f=${field('db:Status-Status')} ${field('Version')}`,
    name,
  ]);
  return code === 0 && !output.startsWith('not-installed') ? output : null;
}
