import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

/** Of fpm's options those that electron-builder uses for a deb; any other is refused, rather than passed over. */
const options = /** @type {const} */ ({
  'after-install': { type: 'string' },
  'after-remove': { type: 'string' },
  architecture: { type: 'string' },
  category: { type: 'string' },
  'deb-compression': { type: 'string', default: 'xz' },
  'deb-priority': { type: 'string', default: 'optional' },
  'deb-recommends': { type: 'string', multiple: true },
  depends: { type: 'string', short: 'd', multiple: true },
  description: { type: 'string', default: '' },
  force: { type: 'boolean' },
  iteration: { type: 'string' },
  'input-type': { type: 'string', short: 's' },
  license: { type: 'string' },
  maintainer: { type: 'string' },
  name: { type: 'string' },
  'output-type': { type: 'string', short: 't' },
  package: { type: 'string' },
  url: { type: 'string' },
  vendor: { type: 'string' },
  version: { type: 'string' },
});

/** @typedef {ReturnType<typeof parsed>['values']} Values */

/** @param {string[]} args */
function parsed(args) {
  return parseArgs({ args, options, allowPositionals: true });
}

/** What electron-builder calls a compression → what dpkg-deb does. */
const compressions = new Map([['gz', ['-Zgzip', '-z1']]]);

/**
 * Makes a deb with dpkg-deb.
 * @param {string[]} args as fpm takes them
 * @returns {Promise<number>} the exit code
 */
export async function packDeb(args) {
  const { values, positionals } = parsed(args);
  if (values['output-type'] !== 'deb' || values['input-type'] !== 'dir') {
    process.stderr.write('Only a deb from folders can be made here.\n');
    return 2;
  }
  const root = await mkdtemp(join(tmpdir(), 'coupure-deb-'));
  try {
    for (const mapping of positionals) await place(mapping, root);
    await normaliseFolders(root);
    await writeControl(root, values);
    const compression = values['deb-compression'];
    const how = compressions.get(compression) ?? [`-Z${compression}`];
    const target = values.package ?? '';
    const { status } = spawnSync('dpkg-deb', ['--root-owner-group', ...how, '-b', root, target], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return status ?? 1;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** @param {string} mapping "FROM=TO"; a folder's contents go into TO @param {string} root */
async function place(mapping, root) {
  const at = mapping.lastIndexOf('=');
  const from = mapping.slice(0, at);
  const to = join(root, mapping.slice(at + 1));
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  if ((await stat(from)).isFile()) await chmod(to, 0o644);
}

/** Whatever the builder's umask, everyone may go through a package's folders. @param {string} root */
async function normaliseFolders(root) {
  await chmod(root, 0o755);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}

/**
 * @param {string} root
 * @param {Values} values
 */
async function writeControl(root, values) {
  const size = await kilobytesIn(root);
  const folder = join(root, 'DEBIAN');
  await mkdir(folder);
  await writeFile(join(folder, 'control'), controlOf(values, size));
  for (const [name, file] of [
    ['postinst', values['after-install']],
    ['postrm', values['after-remove']],
  ]) {
    if (name && file) await writeFile(join(folder, name), await readFile(file), { mode: 0o755 });
  }
}

/**
 * The control file (https://www.debian.org/doc/debian-policy/ch-controlfields.html).
 * @param {Values} values
 * @param {number} kilobytes
 */
function controlOf(values, kilobytes) {
  const [synopsis = '', ...description] = (values.description ?? '').split('\n').map((line) => line.trim());
  const fields = [
    ['Package', values.name],
    ['Version', [values.version, values.iteration].filter(Boolean).join('-')],
    ['Architecture', values.architecture],
    ['Maintainer', values.maintainer],
    ['Installed-Size', String(kilobytes)],
    ['Depends', (values.depends ?? []).join(', ')],
    ['Recommends', (values['deb-recommends'] ?? []).join(', ')],
    ['Section', values.category],
    ['Priority', values['deb-priority']],
    ['Homepage', values.url],
    ['Description', [synopsis, ...description.map((line) => ` ${line || '.'}`)].join('\n')],
  ];
  const stated = fields.filter(([, value]) => value !== undefined && value !== '');
  return stated.map(([name, value]) => `${name}: ${value}\n`).join('');
}

/** @param {string} root */
async function kilobytesIn(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return Math.ceil(sizes.reduce((sum, size) => sum + Math.ceil(size / 1024), 0));
}
