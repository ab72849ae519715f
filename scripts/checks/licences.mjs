import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accepted, acceptedFor } from './licence-policy.mjs';

/**
 * Looks at the licence of every locked package, also of those for other systems than this one.
 * @param {string} project its folder
 * @returns {Promise<string[]>} a line for each package whose licence is refused or not stated
 */
export async function licenceProblems(project) {
  const lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  const lines = await Promise.all(packages.map(([path, entry]) => problemOf(project, path, entry)));
  return lines.filter((line) => line !== null);
}

/**
 * @param {string} project
 * @param {string} path "node_modules/a/node_modules/b"
 * @param {{ version: string, license?: unknown }} entry
 * @returns {Promise<string | null>}
 */
async function problemOf(project, path, entry) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = entry.license ?? (await statedIn(join(project, path, 'package.json')));
  if (typeof licence !== 'string') return `${name}@${entry.version} states no licence.`;
  if (acceptedFor.get(name) === licence || isAccepted(licence)) return null;
  return `${name}@${entry.version} is under ${licence}, which scripts/checks/licence-policy.mjs does not accept.`;
}

/** @param {string} file a package.json @returns {Promise<unknown>} */
async function statedIn(file) {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return JSON.parse(text).license;
}

/**
 * Reads an SPDX expression: of an OR one side is enough, of an AND both are needed. What is none is refused.
 * @param {string} expression "(MIT OR Apache-2.0)"
 */
export function isAccepted(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;

  /** @returns {boolean} */
  function either() {
    let good = both();
    while (tokens[at] === 'OR') {
      at += 1;
      good = both() || good;
    }
    return good;
  }

  /** @returns {boolean} */
  function both() {
    let good = one();
    while (tokens[at] === 'AND') {
      at += 1;
      good = one() && good;
    }
    return good;
  }

  /** @returns {boolean} */
  function one() {
    const token = tokens[at++] ?? '';
    if (token !== '(') return accepted.has(token);
    const good = either();
    return tokens[at++] === ')' && good;
  }

  return either() && at === tokens.length;
}
