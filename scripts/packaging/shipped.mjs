import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of the devDependencies those of which code or files end in what is built; the others only build and test. */
const buildsOnly = [
  /^@types\//,
  /^(@axe-core|@biomejs|@electron|@mozilla|@playwright|@resvg|@shockpkg|@vitejs)\//,
  /^(electron(-builder|-floor|-vite)?|fast-check|html5|jscpd|knip|oxc-parser|typescript|vite|vitest|warcio)$/,
];

/**
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX
 * @property {string} folder in the project
 */

/**
 * Every package of which something is shipped, with all that it needs in turn.
 * @param {string} project its folder
 * @returns {Promise<Shipped[]>} by name
 */
export async function shippedPackages(project) {
  const { packages } = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
  const { dependencies, devDependencies } = packages[''];
  const built = Object.keys(devDependencies).filter(
    (name) => !buildsOnly.some((pattern) => pattern.test(name)),
  );
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  const ahead = [...Object.keys(dependencies), ...built].map((name) => `node_modules/${name}`);
  for (const folder of ahead) {
    const entry = packages[folder];
    if (entry === undefined || found.has(folder)) continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(folder, { name, version: entry.version, licence: entry.license ?? 'not stated', folder });
    const needs = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
    ahead.push(...needs.map((need) => placeOf(need, folder, packages)));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Where Node finds a package that another one needs: the nearest node_modules going up.
 * @param {string} name
 * @param {string} from
 * @param {Record<string, unknown>} packages
 */
function placeOf(name, from, packages) {
  for (
    let folder = from;
    folder !== '';
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const place = `${folder}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
  }
  return `node_modules/${name}`;
}
