import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject, projectFolder } from '../setup/project.mjs';
import { shippedPackages } from './shipped.mjs';

/** What packages name the files of their licences. */
const licenceFile = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;

/** Where the licences of what is shipped are written for the package to take along. */
const file = ['out', 'licences.txt'];

/**
 * Writes the licences of all that is shipped, ours first, each with the text that its package carries.
 * @returns {Promise<number>} of how many packages
 */
export async function writeLicences() {
  const packages = await shippedPackages(projectFolder);
  const own = await readFile(inProject('LICENSE'), 'utf8');
  const texts = await Promise.all(packages.map(async (one) => `${titleOf(one)}\n\n${await textOf(one)}`));
  const about = [
    'What Coupure ships with, under which licences. Those of Electron and Chromium lie beside the program:',
    'LICENSE.electron.txt and LICENSES.chromium.html.',
  ].join('\n');
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  await writeFile(inProject(...file), `${[about, `Coupure\n\n${own.trim()}`, ...texts].join(rule)}\n`);
  return packages.length;
}

/** @param {import('./shipped.mjs').Shipped} one */
function titleOf({ name, version, licence }) {
  return `${name} ${version} (${licence})`;
}

/** @param {import('./shipped.mjs').Shipped} one */
async function textOf({ folder, licence }) {
  const names = (await readdir(inProject(folder)).catch(() => [])).filter((name) => licenceFile.test(name));
  const texts = await Promise.all(
    names.map((name) => readFile(join(inProject(folder), name), 'utf8').catch(() => '')),
  );
  return texts.map((text) => text.trim()).join('\n\n') || `It carries no text of its licence, ${licence}.`;
}
