import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where packages put files. What dpkg, apt and the log keep of every package is not counted. */
const places = ['/opt', '/usr', '/etc', '/var/lib', '/var/opt', '/var/spool'];
const records = /^\/var\/lib\/(apt|dpkg|ucf|systemd)\//;

/** Every path in the places where packages put files. @returns {Promise<Set<string>>} */
export async function systemPaths() {
  const lists = await Promise.all(places.map(pathsUnder));
  return new Set(lists.flat().filter((path) => !records.test(path)));
}

/**
 * Every file under a folder, by its path in it, with the hash of its bytes.
 * @param {string} folder
 * @returns {Promise<Map<string, string>>}
 */
export async function hashesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    files.sort().map(async (file) => {
      const hash = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      return /** @type {[string, string]} */ ([file.slice(folder.length + 1), hash]);
    }),
  );
  return new Map(hashes);
}

/** @param {string} folder @returns {Promise<string[]>} */
export async function pathsUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.map((entry) => join(entry.parentPath, entry.name));
}
