import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup/run.mjs';

/**
 * The files that belong to the project: tracked, or new and not ignored.
 * @param {string} project its folder
 * @returns {Promise<string[]>} paths relative to it, with forward slashes
 */
export async function filesOfProject(project) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { code, output, errors } = await run('git', args, { cwd: project });
  if (code !== 0) throw new Error(`git ls-files failed: ${errors.trim()}`);
  const files = [...new Set(output.split('\0').filter((file) => file !== ''))];
  return files.filter((file) => existsSync(join(project, file))).sort();
}
