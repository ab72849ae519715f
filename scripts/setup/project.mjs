import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: where package.json lies. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * A path inside the project.
 * @param {string[]} parts
 */
export function inProject(...parts) {
  return join(projectFolder, ...parts);
}

/**
 * Where runtimes are kept: outside node_modules, so that an install does not fetch them again; `COUPURE_CACHE`
 * overrides the system's place.
 */
export function runtimeCache() {
  return join(process.env.COUPURE_CACHE || systemCache(), 'runtime');
}

function systemCache() {
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'coupure', 'Cache');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'coupure');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'coupure');
}
