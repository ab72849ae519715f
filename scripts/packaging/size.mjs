import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../setup/problem.mjs';

/** What we may add to Electron, in bytes. */
const most = 25_000_000;

/**
 * What a built app adds to Electron, which has nothing of its own in that folder. Throws a Problem if it is too much.
 * @param {string} resources the folder of the app, its native modules and its launchers
 * @returns {Promise<string>} in words
 */
export async function addedSize(resources) {
  const entries = await readdir(resources, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const words = `${(bytes / 1_000_000).toFixed(1)} MB beyond Electron`;
  if (bytes <= most) return words;
  throw new Problem(
    `The app is too large: ${words}, and no more than ${most / 1_000_000} MB are wanted.`,
    'Look at what `files` in electron-builder.yml lets in.',
  );
}
