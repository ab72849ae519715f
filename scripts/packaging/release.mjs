import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../setup/problem.mjs';
import { inProject } from '../setup/project.mjs';
import { isMarked } from './version.mjs';

/** What a release is made of; whatever else lies there is not published. */
const kinds = /\.(exe|dmg|zip|AppImage|deb|rpm|tar\.gz)$/;

/**
 * Refuses what must not be released: another version than the tag's, a package made with the stand-in runtime, no
 * package at all. Else writes SHA256SUMS.
 * @param {string} folder
 * @param {string} tag "v1.0.0"
 * @param {string} [version] the project's
 * @returns {Promise<string[]>} the lines of SHA256SUMS
 */
export async function checkRelease(folder, tag, version) {
  const carried = version ?? JSON.parse(await readFile(inProject('package.json'), 'utf8')).version;
  if (tag !== `v${carried}`) {
    throw new Problem(
      `The tag is ${tag || 'missing'}, and package.json says ${carried}.`,
      `Tag it v${carried}.`,
    );
  }
  const names = (await readdir(folder)).filter((name) => kinds.test(name)).sort();
  if (names.length === 0) throw new Problem(`There is no package in ${folder}.`, 'Run `npm run dist` first.');
  const marked = names.filter(isMarked);
  if (marked.length > 0) {
    throw new Problem(
      `Made with the stand-in runtime, which carries an old Chromium: ${marked.join(', ')}.`,
      'Build them where Electron itself can be downloaded.',
    );
  }
  const strange = names.filter((name) => !name.replaceAll('~', '-').includes(carried));
  if (strange.length > 0)
    throw new Problem(`Not of version ${carried}: ${strange.join(', ')}.`, 'Build them anew.');
  const lines = await Promise.all(names.map(async (name) => `${await hashOf(join(folder, name))}  ${name}`));
  await writeFile(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  return lines;
}

/** @param {string} file */
async function hashOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
